import type { Expression } from '../../parse/tree/expression.ts';
import type { OrderByElement } from '../../parse/tree/query.ts';
import { orderOf } from './condition.ts';
import { type Folding, valueIn } from './fold.ts';
import { inRow, type RowScope } from './row-set.ts';
import type { Constant } from './value.ts';
import type { World } from './world.ts';

type Key = Pick<OrderByElement, 'expression' | 'descending'>;

/** Rows in the order of their keys; undefined where a key is not known. `(SELECT NULL)` leaves them as they are. */
export function sortedRows(
  rows: readonly RowScope[],
  keys: readonly Key[],
  world: World,
  folding: Folding,
  meant: (expression: Expression) => Expression = (expression) => expression,
): readonly RowScope[] | undefined {
  const keyed = rows.map((row) => ({
    row,
    values: keys.map(({ expression }) => valueIn(meant(expression), world, inRow(row, folding))),
  }));
  let known = true;
  const sorted = keyed.toSorted((a, b) => {
    for (const [i, { descending }] of keys.entries()) {
      const order = orderOfKeys(a.values[i]!, b.values[i]!);
      if (order === undefined) known = false;
      if (order) return descending ? -order : order;
    }
    return 0;
  });
  return known ? sorted.map(({ row }) => row) : undefined;
}

/** NULL comes before all else. */
function orderOfKeys(a: Constant, b: Constant): number | undefined {
  if (a.kind === 'null' || b.kind === 'null') return Number(b.kind === 'null') - Number(a.kind === 'null');
  return orderOf(a, b);
}
