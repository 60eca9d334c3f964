// STRING_AGG, MAX, COUNT … over rows that are known.
import type { Expression, FunctionCall } from '../../parse/tree/expression.ts';
import { orderOf } from './condition.ts';
import { type Folding, holeOf, valueIn } from './fold.ts';
import { sortedRows } from './order.ts';
import { inRow, type RowScope, type RowSet } from './row-set.ts';
import { Text } from './text.ts';
import { asNumber, asText, type Constant, decimal, nothing, numberOf, scaleOf, wordsOf } from './value.ts';
import type { World } from './world.ts';

export interface AggregateRows extends RowSet {
  /** GROUP BY: which rows go together is not worked out. */
  readonly grouped: boolean;
}

const aggregates = new Set(['STRING_AGG', 'MAX', 'MIN', 'COUNT', 'COUNT_BIG', 'SUM', 'AVG']);

/** Whether an aggregate stands in an expression, outside of subqueries: then all rows are one. */
export function isAggregated(expression: Expression, folding: Folding): boolean {
  // A list of what is still to see: thousands of texts put together do not overflow the stack.
  const open: (Expression | undefined)[] = [expression];
  while (open.length > 0) {
    const part = open.pop();
    switch (part?.kind) {
      case 'FunctionCall':
        if (aggregates.has(folding.source.words(part.name).toUpperCase()) && !part.over) return true;
        open.push(...part.arguments.filter((argument) => argument.kind !== 'StarArgument'));
        break;
      case 'BinaryExpression':
      case 'ComparisonExpression':
        open.push(part.left, part.right);
        break;
      case 'ParenthesizedExpression':
        open.push(part.expression);
        break;
      case 'CastExpression':
      case 'CollateExpression':
      case 'UnaryExpression':
        open.push(part.operand);
        break;
      case 'CaseExpression':
        open.push(part.input, part.otherwise, ...part.whens.flatMap(({ when, then }) => [when, then]));
    }
  }
  return false;
}

/** The value of an aggregate; undefined where it is not known, and of any other call. */
export function aggregate(
  call: FunctionCall,
  rows: AggregateRows,
  world: World,
  folding: Folding,
): Constant | undefined {
  const name = folding.source.words(call.name).toUpperCase();
  const [argument, separator] = call.arguments;
  if (!aggregates.has(name) || call.over || !argument) return undefined;
  const known = rows.exact && !rows.grouped;
  if (argument.kind === 'StarArgument') return known ? numberOf(rows.rows.length) : undefined;
  // Of rows that are not known only a text that is put together is worth anything.
  if (!known && name !== 'STRING_AGG') return undefined;
  const values = inOrder(call, rows, world, folding)
    .map((row) => valueIn(argument, world, inRow(row, folding)))
    .filter(({ kind }) => kind !== 'null');
  if (name === 'STRING_AGG') {
    const between = separator && separator.kind !== 'StarArgument' && asText(valueIn(separator, world, folding));
    const [first, ...others] = values.map((value) => asText(value)!);
    if (!first) return nothing;
    const joined = others.reduce((all, text) => all.followedBy(between || Text.empty).followedBy(text), first);
    return known ? joined : joined.followedBy(Text.hole(holeOf(call, folding).onlyHole!.written, 'more'));
  }
  // What is not known may be NULL.
  if (values.some((value) => wordsOf(value) === undefined)) return undefined;
  const distinct = call.quantifier === 'DISTINCT' ? distinctValues(values) : values;
  switch (name) {
    case 'COUNT':
    case 'COUNT_BIG':
      return numberOf(distinct.length);
    case 'SUM':
    case 'AVG':
      return totalOf(distinct, name);
    default:
      return extreme(values, name === 'MAX');
  }
}

function distinctValues(values: readonly Constant[]): Constant[] {
  return values.filter((value, i) => values.findIndex((other) => orderOf(other, value) === 0) === i);
}

/** Of whole numbers the average is one too. */
function totalOf(values: readonly Constant[], name: 'SUM' | 'AVG'): Constant | undefined {
  const numbers = values.map(asNumber);
  if (!numbers.every((number) => number !== undefined)) return undefined;
  if (numbers.length === 0) return nothing;
  const sum = numbers.reduce((a, b) => a + b);
  const scale = Math.max(...values.map(scaleOf));
  if (name === 'SUM') return decimal(sum, scale);
  return scale > 0 ? undefined : numberOf(Math.trunc(sum / numbers.length));
}

function extreme(values: readonly Constant[], greatest: boolean): Constant | undefined {
  let [best = nothing, ...others] = values;
  for (const value of others) {
    const order = orderOf(value, best);
    if (order === undefined) return undefined;
    if (greatest ? order > 0 : order < 0) best = value;
  }
  return best;
}

/** WITHIN GROUP (ORDER BY …). */
function inOrder({ withinGroup }: FunctionCall, { rows }: RowSet, world: World, folding: Folding): readonly RowScope[] {
  if (!withinGroup) return rows;
  return sortedRows(rows, withinGroup.elements, world, folding) ?? rows;
}
