import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { QueryExpression } from './tree/query.ts';

/** `(SELECT …)` where only a query can stand; gives what is inside the parentheses. */
export function parseParenthesizedQuery(p: Parser): QueryExpression {
  p.expect(T.LeftParen, '(');
  const query = p.query();
  p.expect(T.RightParen, ')');
  return query;
}
