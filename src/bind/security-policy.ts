import type { OtherStatement } from '../parse/tree/statement.ts';
import { type Binder, outside } from './binder.ts';
import { bindInputs } from './expression/expression.ts';
import { Scope } from './query/scope.ts';

/** DROP names no predicate. */
export function isSecurityPolicy({ words }: OtherStatement): boolean {
  return words === 'CREATE SECURITY POLICY' || words === 'ALTER SECURITY POLICY';
}

/**
 * `ADD FILTER PREDICATE dbo.CanSee(CityId) ON dbo.Customer`: the columns are those of the table that stands behind.
 * https://learn.microsoft.com/sql/t-sql/statements/create-security-policy-transact-sql
 */
export function bindSecurityPolicy({ expressions, tables }: OtherStatement, binder: Binder): void {
  const predicates = expressions.values();
  let predicate = predicates.next().value;
  for (const table of tables) {
    const object = binder.object(table);
    if (object) binder.refer(object, table, 'read');
    // DROP PREDICATE names a table alone.
    if (!predicate || predicate.start > table.start) continue;
    const scope = Scope.over(object ? binder.relationOf(object, table) : outside);
    bindInputs(predicate, 'FILTER', scope, binder);
    predicate = predicates.next().value;
  }
}
