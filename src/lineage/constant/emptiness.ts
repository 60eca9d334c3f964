// Which text is empty where a condition says so in other words than `@x = ''`.

import type { ComparisonExpression, Expression, FunctionCall } from '../../parse/tree/expression.ts';
import { unparenthesized } from '../../parse/unparenthesized.ts';
import type { Source } from '../../text/source.ts';

/** A comparison that asks whether a text is empty. */
export interface EmptinessTest {
  readonly text: Expression;
  /** How the comparison comes out of an empty one. */
  readonly outcome: boolean;
}

type Operator = ComparisonExpression['operator'];

/** How `LEN(x)` compares with a number where `x` is empty; another comparison says more than whether it is. */
const ofNothing: Readonly<Record<string, Partial<Record<Operator, boolean>>>> = {
  '0': { '=': true, '<=': true, '!>': true, '>': false, '<>': false, '!=': false },
  '1': { '<': true, '>=': false, '!<': false },
};

const mirrored: Partial<Record<Operator, Operator>> = {
  '=': '=',
  '<>': '<>',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '!<': '!>',
  '!>': '!<',
};

/** `LEN(@x) > 0`, `1 > DATALENGTH(@x)`: whether `@x` is empty. */
export function emptinessTest(comparison: ComparisonExpression, source: Source): EmptinessTest | undefined {
  const { operator, left, right } = comparison;
  const other = mirrored[operator];
  return ofLength(left, operator, right, source) ?? (other && ofLength(right, other, left, source));
}

function ofLength(
  measured: Expression,
  operator: Operator,
  number: Expression,
  source: Source,
): EmptinessTest | undefined {
  const call = callOf(measured, ['LEN', 'DATALENGTH'], source);
  const [text] = call ? call.arguments : [];
  if (!text || text.kind === 'StarArgument') return undefined;
  const outcome = ofNothing[source.slice(unparenthesized(number))]?.[operator];
  return outcome === undefined ? undefined : { text, outcome };
}

/** What is empty, or NULL, where an expression is empty: `@x` of `ISNULL(LTRIM(@x), '')`. */
export function emptyWith(expression: Expression, source: Source): Expression {
  for (let text = unparenthesized(expression); ; ) {
    const call = callOf(text, ['ISNULL', 'COALESCE', 'LTRIM', 'RTRIM', 'TRIM'], source);
    const [first, ...others] = call ? call.arguments : [];
    if (!first || first.kind === 'StarArgument' || !others.every((other) => isBlank(other, source))) return text;
    text = unparenthesized(first);
  }
}

function callOf(expression: Expression, names: readonly string[], source: Source): FunctionCall | undefined {
  const call = unparenthesized(expression);
  if (call.kind !== 'FunctionCall') return undefined;
  return names.includes(source.words(call.name).toUpperCase()) ? call : undefined;
}

function isBlank(value: FunctionCall['arguments'][number], source: Source): boolean {
  return value.kind === 'Literal' && source.content(value).trim() === '';
}
