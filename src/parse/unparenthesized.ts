import type { Expression } from './tree/expression.ts';

/** What stands in the parentheses around an expression; itself where there are none. */
export function unparenthesized(expression: Expression): Expression {
  let at = expression;
  while (at.kind === 'ParenthesizedExpression') at = at.expression;
  return at;
}
