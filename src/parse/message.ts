import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { OtherStatement } from './tree/statement.ts';

/** `PRINT 'x' + @a`. https://learn.microsoft.com/sql/t-sql/language-elements/print-transact-sql */
export function parsePrint(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  const text = p.expression();
  return otherStatement(p, start, 'PRINT', [text]);
}

/**
 * `RAISERROR ('%s', 16, 1, @a) WITH NOWAIT`, and of old `RAISERROR 50001 'x'`. Its arguments are constants and variables.
 * https://learn.microsoft.com/sql/t-sql/language-elements/raiserror-transact-sql
 */
export function parseRaiserror(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  const isCall = p.take(T.LeftParen);
  const expressions = [parseArgument(p)];
  if (!isCall) {
    p.take(T.Comma);
    expressions.push(parseArgument(p));
    return otherStatement(p, start, 'RAISERROR', expressions);
  }
  for (const what of ['severity', 'state']) {
    p.expect(T.Comma, ',');
    if (p.kind !== T.Integer && p.kind !== T.Variable && p.kind !== T.Minus)
      p.fail(`the ${what}, a number or a variable`);
    expressions.push(parseArgument(p));
  }
  while (p.take(T.Comma)) expressions.push(parseArgument(p));
  p.expect(T.RightParen, ')');
  if (p.kind === T.WITH && isRaiserrorOption(p, 1)) {
    p.next();
    do {
      if (isRaiserrorOption(p, 0)) p.next();
      else p.fail('LOG, NOWAIT or SETERROR');
    } while (p.take(T.Comma));
  }
  return otherStatement(p, start, 'RAISERROR', expressions);
}

/** A constant with its sign, or a variable. */
function parseArgument(p: Parser): Expression {
  const start = p.start;
  const isNegative = p.take(T.Minus);
  const operand = p.grammar.primary(p);
  const isConstant = operand.kind === 'Literal' && operand.type !== 'default';
  if (!isConstant && operand.kind !== 'VariableReference')
    p.violates('RAISERROR takes constants and variables', operand);
  if (!isNegative) return operand;
  return { kind: 'UnaryExpression', start, end: p.lastEnd, operator: '-', operand };
}

const isRaiserrorOption = (p: Parser, n: number) =>
  p.peekWord(n, 'LOG') || p.peekWord(n, 'NOWAIT') || p.peekWord(n, 'SETERROR');
