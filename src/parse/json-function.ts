import { parseOrderBy } from './order-by.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression, StarArgument } from './tree/expression.ts';
import type { OrderByClause } from './tree/query.ts';

/**
 * What stands in JSON_OBJECT, JSON_ARRAY and their aggregates: `'a': x, 'b': y NULL ON NULL RETURNING json`. Returns the order of an
 * aggregate's elements.
 * https://learn.microsoft.com/sql/t-sql/functions/json-object-transact-sql
 */
export function parseJsonArguments(
  p: Parser,
  kind: number,
  args: (Expression | StarArgument)[],
): OrderByClause | undefined {
  const hasKeys = kind === T.JSON_OBJECT || kind === T.JSON_OBJECTAGG;
  if (!atNullClause(p) && !p.atWord('RETURNING')) {
    do {
      args.push(p.expression());
      if (hasKeys && p.expect(T.Colon, ':')) args.push(p.expression());
    } while (p.take(T.Comma));
  }
  const orderBy = p.kind === T.ORDER ? parseOrderBy(p) : undefined;
  if (atNullClause(p)) {
    p.next();
    p.next();
    p.next();
  }
  if (p.takeWord('RETURNING')) p.expectWord('JSON');
  return orderBy;
}

const atNullClause = (p: Parser) =>
  (p.kind === T.NULL || p.kind === T.ABSENT) && p.peek(1) === T.ON && p.peek(2) === T.NULL;
