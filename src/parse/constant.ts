import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';

/** A constant with its sign, a variable, or a word where T-SQL takes one: for places where no expression is allowed. */
export function parseConstant(p: Parser, what: string): Expression {
  const start = p.start;
  const isNegative = p.kind === T.Minus;
  if (isNegative || p.kind === T.Plus) p.next();
  if (!atConstant(p)) p.fail(what);
  const operand = p.grammar.primary(p);
  if (p.lastEnd === operand.end && operand.start === start) return operand;
  return { kind: 'UnaryExpression', start, end: p.lastEnd, operator: isNegative ? '-' : '+', operand };
}

/** A constant or variable begins here; `$(name)` and a string in double quotes are words to the scanner. */
const atConstant = (p: Parser) =>
  (p.kind >= T.String && p.kind <= T.SystemVariable) ||
  p.kind === T.NULL ||
  p.kind === T.LeftBrace ||
  p.kind === T.DoubleQuoted ||
  isSqlcmdVariable(p);

/** `$(name)`, which stands for any text. */
export const isSqlcmdVariable = (p: Parser) => p.kind === T.Word && p.text.charCodeAt(p.start) === 36;
