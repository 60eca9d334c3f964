import { parseOrderBy } from './order-by.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression, StarArgument } from './tree/expression.ts';

/**
 * What stands in JSON_OBJECT, JSON_ARRAY and their aggregates: `'a': x, 'b': y NULL ON NULL RETURNING json`.
 * https://learn.microsoft.com/sql/t-sql/functions/json-object-transact-sql
 */
export function parseJsonArguments(p: Parser, kind: number, args: (Expression | StarArgument)[]): void {
  const hasKeys = kind === T.JSON_OBJECT || kind === T.JSON_OBJECTAGG;
  if (!atNullClause(p) && !p.atWord('RETURNING')) {
    do {
      args.push(p.expression());
      if (hasKeys && p.expect(T.Colon, ':')) args.push(p.expression());
    } while (p.take(T.Comma));
  }
  if (p.kind === T.ORDER) {
    // The order says nothing about what the document holds.
    parseOrderBy(p);
  }
  if (atNullClause(p)) {
    p.next();
    p.next();
    p.next();
  }
  if (p.takeWord('RETURNING')) p.expectWord('JSON');
}

const atNullClause = (p: Parser) =>
  (p.kind === T.NULL || p.kind === T.ABSENT) && p.peek(1) === T.ON && p.peek(2) === T.NULL;
