import { parseDataType } from './data-type.ts';
import type { Parser } from './parser.ts';
import { parseVariable } from './select-list.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { Parameter } from './tree/statement.ts';

/** `@a int = 1 OUTPUT, @t dbo.List READONLY`. */
export function parseParameters(p: Parser): Parameter[] {
  const parameters: Parameter[] = [];
  do parameters.push(parseParameter(p));
  while (p.take(T.Comma));
  return parameters;
}

function parseParameter(p: Parser): Parameter {
  const start = p.start;
  const name = parseVariable(p);
  p.take(T.AS);
  const type = parseDataType(p);
  let value: Expression | undefined;
  let output = false;
  let readOnly = false;
  for (;;) {
    if (p.kind === T.VARYING || p.kind === T.NULL) p.next();
    else if (p.kind === T.NOT) {
      p.next();
      p.expect(T.NULL, 'NULL');
    } else if (p.kind === T.Equals) {
      p.next();
      value = parseDefaultValue(p);
    } else if (p.kind === T.OUTPUT || p.kind === T.OUT) {
      p.next();
      output = true;
    } else if (p.kind === T.READONLY) {
      p.next();
      readOnly = true;
    } else break;
  }
  return { kind: 'Parameter', start, end: p.lastEnd, name, type, default: value, output, readOnly };
}

/** A constant, or a bare word that stands for its own text. */
function parseDefaultValue(p: Parser): Expression {
  const start = p.start;
  if (p.atName && p.peek(1) !== T.LeftParen) {
    p.next();
    return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
  }
  return p.expression();
}
