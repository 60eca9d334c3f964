import { parseDataType } from './data-type.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { CastExpression, Expression } from './tree/expression.ts';

/**
 * `CAST(a AS int)`, `CONVERT(varchar(10), a, 112)`, `PARSE('1' AS int USING 'en-US')` and their TRY_ forms.
 * https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql
 */
export function parseCast(p: Parser): CastExpression {
  const start = p.start;
  const name = castFunction(p.kind);
  const isConvert = name === 'CONVERT' || name === 'TRY_CONVERT';
  p.next();
  p.expect(T.LeftParen, '(');
  const deep = p.enter();
  const cast = deep ? (isConvert ? parseConvertArguments(p) : parseCastArguments(p)) : unread(p);
  p.leave();
  p.expect(T.RightParen, ')');
  p.isCondition = false;
  const { operand, type, style } = cast;
  return { kind: 'CastExpression', start, end: p.lastEnd, function: name, operand, type, style };
}

/** `a::int`, as other servers write it; `::` stands here. Behind it a type of SQL Server's own is no static member. */
export function parseCastBehind(p: Parser, start: number, operand: Expression): CastExpression {
  p.next();
  const type = parseDataType(p);
  const end = p.lastEnd;
  p.violates(':: stands where CAST has to', { start, end });
  p.isCondition = false;
  return { kind: 'CastExpression', start, end, function: 'CAST', operand, type, style: undefined };
}

type CastArguments = Pick<CastExpression, 'operand' | 'type' | 'style'>;

function parseConvertArguments(p: Parser): CastArguments {
  const type = parseDataType(p);
  p.expect(T.Comma, ',');
  const operand = p.expression();
  const style: Expression | undefined = p.take(T.Comma) ? p.expression() : undefined;
  return { operand, type, style };
}

function parseCastArguments(p: Parser): CastArguments {
  const operand = p.expression();
  p.expect(T.AS, 'AS');
  const type = parseDataType(p);
  const style: Expression | undefined = p.takeWord('USING') ? p.expression() : undefined;
  return { operand, type, style };
}

function unread(p: Parser): CastArguments {
  return {
    operand: { kind: 'BogusExpression', start: p.lastEnd, end: p.lastEnd },
    type: parseDataType(p),
    style: undefined,
  };
}

function castFunction(kind: number): CastExpression['function'] {
  if (kind === T.CAST) return 'CAST';
  if (kind === T.CONVERT) return 'CONVERT';
  if (kind === T.TRY_CAST) return 'TRY_CAST';
  if (kind === T.TRY_CONVERT) return 'TRY_CONVERT';
  return kind === T.PARSE ? 'PARSE' : 'TRY_PARSE';
}
