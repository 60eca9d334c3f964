import { parseExpressionOrDefault } from './function-call.ts';
import { parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';

/** `VALUES (1, 2), (3, DEFAULT)`. https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql */
export function parseRows(p: Parser): Expression[][] {
  p.next();
  return parseCommaList(p, parseRow);
}

function parseRow(p: Parser): Expression[] {
  p.expect(T.LeftParen, '(');
  const row = parseCommaList(p, parseExpressionOrDefault);
  p.expect(T.RightParen, ')');
  return row;
}
