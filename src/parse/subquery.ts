import type { Parser } from './parser.ts';
import { checkInnerQuery } from './query-rules.ts';
import { T } from './token.ts';
import type { QueryExpression } from './tree/query.ts';

/** `(SELECT …)` where only a query can stand; gives what is inside the parentheses. */
export function parseParenthesizedQuery(p: Parser): QueryExpression {
  p.expect(T.LeftParen, '(');
  const query = parseInnerQuery(p);
  p.expect(T.RightParen, ')');
  return query;
}

/** A query that is a part of another statement. */
export function parseInnerQuery(p: Parser): QueryExpression {
  const query = p.query();
  checkInnerQuery(p, query);
  return query;
}
