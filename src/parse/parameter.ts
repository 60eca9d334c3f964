import { parseConstant } from './constant.ts';
import { parseDataType } from './data-type.ts';
import { parseExpressionOrDefault } from './function-call.ts';
import { parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { Parameter } from './tree/statement.ts';

/** `@a int = 1 OUTPUT, @t dbo.List READONLY`. */
export function parseParameters(p: Parser): Parameter[] {
  return parseCommaList(p, parseParameter);
}

function parseParameter(p: Parser): Parameter {
  const start = p.start;
  const name = parseVariable(p);
  p.take(T.AS);
  const type = parseDataType(p);
  p.take(T.VARYING);
  if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
  else p.take(T.NULL);
  const value: Expression | undefined = p.take(T.Equals) ? parseDefaultValue(p) : undefined;
  const output = p.take(T.OUTPUT) || p.take(T.OUT);
  const readOnly = p.take(T.READONLY);
  return { kind: 'Parameter', start, end: p.lastEnd, name, type, default: value, output, readOnly };
}

/** A constant, DEFAULT, or a bare word that stands for its own text. */
function parseDefaultValue(p: Parser): Expression {
  const start = p.start;
  if (p.kind === T.DEFAULT) return parseExpressionOrDefault(p);
  if (!p.atName || p.kind === T.DoubleQuoted) return parseConstant(p, 'a constant');
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
}
