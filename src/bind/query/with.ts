// https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
import type { CommonTableExpression } from '../../parse/tree/query.ts';
import type { Binder } from '../binder.ts';
import type { QueryColumn, Relation } from '../bound/query.ts';
import type { OnAnchor } from './query.ts';
import { relationOfQuery, renamed } from './relation.ts';
import { isSetOperation } from './set-operation.ts';

/** Binds the CTEs in front of a statement, then the statement, which sees them. */
export function bindWith<Bound>(
  expressions: readonly CommonTableExpression[],
  binder: Binder,
  body: () => Bound,
): Bound {
  const visible = new Map<string, Relation>();
  binder.ctes.push(visible);
  for (const expression of expressions) bindCommonTableExpression(expression, visible, binder);
  const bound = body();
  binder.ctes.pop();
  return bound;
}

/** Each CTE sees those before it, itself behind its anchor, and, alone, those that Fabric allows inside of it. */
function bindCommonTableExpression(
  expression: CommonTableExpression,
  visible: Map<string, Relation>,
  binder: Binder,
): void {
  const key = binder.key(expression.name);
  if (visible.has(key)) {
    const rule = `one WITH names each common table expression once, and ${binder.text(expression.name)} twice`;
    binder.report('HW2014', expression.name, { rule });
  }
  let around: QueryColumn[] = [];
  let itself: Relation | undefined;
  const onAnchor: OnAnchor = (anchor, rest) => {
    around = anchor.map(({ name, value, rest }) => ({ name, value, rest }));
    const columns = around.map((column) => ({
      name: column.name,
      key: binder.keyOf(column.name),
      source: { kind: 'column' as const, column },
      rest: column.rest,
    }));
    itself = renamed({ columns, rest }, expression.columns, binder);
    visible.set(key, itself);
  };
  // Only a set operation can read itself; in any other query the name is that of a table.
  const told = isSetOperation(expression.query) ? onAnchor : undefined;
  const query = bindWith(expression.with ?? [], binder, () => binder.table(expression.query, undefined, told));
  if (itself && binder.readCtes.has(itself)) {
    for (const [i, column] of around.entries()) {
      column.value = query.columns[i]?.value ?? column.value;
      column.recursive = around;
    }
    visible.set(key, relationOfQuery({ ...query, columns: around }, expression.columns, binder));
  } else {
    visible.set(key, relationOfQuery(query, expression.columns, binder));
  }
}
