import type { ColumnDefinition } from '../parse/tree/statement.ts';
import type { Binder, LocalColumn } from './binder.ts';
import type { Relation } from './bound/query.ts';
import { columnsOfDefinitions } from './column-definition.ts';
import { bindValue } from './expression/expression.ts';
import { Scope } from './query/scope.ts';

/** The columns that a definition gives, as the module's text has them. */
export function definedColumns(definitions: readonly ColumnDefinition[], binder: Binder): LocalColumn[] {
  return columnsOfDefinitions(
    definitions,
    (part) => binder.text(part),
    (span) => binder.source.slice(span),
  );
}

/**
 * Gives a temp table or table variable the columns of its definition, behind those that it has. A computed column is made of
 * the table's others: `Gross AS Net * 1.25` comes from what `Net` holds.
 */
export function declareDefined(
  name: string,
  definitions: readonly ColumnDefinition[],
  binder: Binder,
  before: readonly LocalColumn[] = [],
): Relation {
  const columns = [...before, ...definedColumns(definitions, binder)];
  const relation = binder.declareLocal(name, columns);
  const scope = Scope.over(relation);
  const made = definitions.map(({ computed, name: column }): LocalColumn['source'] => {
    return (
      computed && { kind: 'column', column: { name: binder.text(column), value: bindValue(computed, scope, binder) } }
    );
  });
  return binder.declareLocal(
    name,
    columns.map((column, i) => ({ ...column, source: i < before.length ? column.source : made[i - before.length] })),
  );
}
