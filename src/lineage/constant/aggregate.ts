// STRING_AGG, MAX, COUNT … over rows that are known.
import type { Expression, FunctionCall } from '../../parse/tree/expression.ts';
import { orderOf } from './condition.ts';
import { type Folding, holeOf } from './fold.ts';
import { inRow, type RowScope, type RowSet, valueIn } from './row-set.ts';
import { Text } from './text.ts';
import { asNumber, asText, type Constant, nothing, numberOf } from './value.ts';
import type { World } from './world.ts';

export interface AggregateRows extends RowSet {
  /** GROUP BY: which rows go together is not worked out. */
  readonly grouped: boolean;
}

const aggregates = new Set(['STRING_AGG', 'MAX', 'MIN', 'COUNT', 'COUNT_BIG', 'SUM', 'AVG']);

export function isAggregated(expression: Expression, folding: Folding): boolean {
  // Looked for in the words: whoever writes MAX( in a string of a select list over constants is told a hole.
  const words = folding.source.slice(expression);
  return (
    words.length < 20_000 &&
    /\b(STRING_AGG|MAX|MIN|COUNT|COUNT_BIG|SUM|AVG)\s*\(/i.test(words) &&
    !/\bOVER\s*\(/i.test(words) &&
    hasAggregate(expression, folding, 0)
  );
}

function hasAggregate(expression: Expression, folding: Folding, depth: number): boolean {
  if (depth > 50) return false;
  const inner = (part: Expression | undefined) => part !== undefined && hasAggregate(part, folding, depth + 1);
  switch (expression.kind) {
    case 'FunctionCall':
      if (aggregates.has(folding.source.words(expression.name).toUpperCase()) && !expression.over) return true;
      return expression.arguments.some((argument) => argument.kind !== 'StarArgument' && inner(argument));
    case 'BinaryExpression':
      return inner(expression.left) || inner(expression.right);
    case 'ParenthesizedExpression':
      return inner(expression.expression);
    case 'CastExpression':
    case 'CollateExpression':
    case 'UnaryExpression':
      return inner(expression.operand);
    case 'CaseExpression':
      return inner(expression.otherwise) || expression.whens.some(({ then }) => inner(then));
    default:
      return false;
  }
}

/** The value of an aggregate; undefined of any other call. */
export function aggregate(
  call: FunctionCall,
  rows: AggregateRows,
  world: World,
  folding: Folding,
): Constant | undefined {
  const name = folding.source.words(call.name).toUpperCase();
  if (!aggregates.has(name) || call.over) return undefined;
  const [argument, separator] = call.arguments;
  const counts = name !== 'STRING_AGG' && name !== 'MAX' && name !== 'MIN';
  const unknown = () => holeOf(call, folding, counts ? 'value' : 'text');
  if (!argument) return unknown();
  if (argument.kind === 'StarArgument') return rows.exact && !rows.grouped ? numberOf(rows.rows.length) : unknown();
  const values = inOrder(call, rows, world, folding)
    .map((row) => valueIn(argument, world, inRow(row, folding)))
    .filter(({ kind }) => kind !== 'null');
  if (name === 'STRING_AGG') {
    const between =
      (separator && separator.kind !== 'StarArgument' && asText(valueIn(separator, world, folding))) || Text.empty;
    const texts = values.map((value) => asText(value)!);
    const joined = texts.reduce<Text | undefined>(
      (all, text) => (all ? all.followedBy(between).followedBy(text) : text),
      undefined,
    );
    if (!joined) return rows.exact ? nothing : unknown();
    return rows.exact && !rows.grouped
      ? joined
      : joined.followedBy(Text.hole(unknown().onlyHole?.written ?? '', 'more'));
  }
  if (!rows.exact || rows.grouped) return unknown();
  if (name === 'COUNT' || name === 'COUNT_BIG')
    return numberOf(
      call.quantifier === 'DISTINCT' ? new Set(values.map((value) => asText(value)?.key)).size : values.length,
    );
  if (values.length === 0) return nothing;
  if (name === 'SUM') {
    const numbers = values.map(asNumber);
    return numbers.every((number) => number !== undefined) ? numberOf(numbers.reduce((a, b) => a + b, 0)) : unknown();
  }
  if (name === 'AVG') return unknown();
  let best = values[0]!;
  for (const value of values.slice(1)) {
    const order = orderOf(value, best);
    if (order === undefined) return unknown();
    if (name === 'MAX' ? order > 0 : order < 0) best = value;
  }
  return best;
}

/** WITHIN GROUP (ORDER BY …). */
function inOrder({ withinGroup }: FunctionCall, { rows }: RowSet, world: World, folding: Folding): readonly RowScope[] {
  const [element, ...others] = withinGroup?.elements ?? [];
  if (!element || others.length > 0) return rows;
  const keyed = rows.map((row) => ({ row, key: valueIn(element.expression, world, inRow(row, folding)) }));
  if (keyed.some(({ key }) => orderOf(key, key) === undefined)) return rows;
  const sign = element.descending ? -1 : 1;
  return keyed.toSorted((a, b) => sign * (orderOf(a.key, b.key) ?? 0)).map(({ row }) => row);
}
