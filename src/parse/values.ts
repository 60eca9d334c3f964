import { parseExpressionOrDefault } from './function-call.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';

/** `VALUES (1, 2), (3, DEFAULT)`. https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql */
export function parseRows(p: Parser): Expression[][] {
  const rows: Expression[][] = [];
  p.next();
  do {
    const row: Expression[] = [];
    p.expect(T.LeftParen, '(');
    do row.push(parseExpressionOrDefault(p));
    while (p.take(T.Comma));
    p.expect(T.RightParen, ')');
    rows.push(row);
  } while (p.take(T.Comma));
  return rows;
}
