import { parseCommaList } from './list.ts';
import { parseColumnList, parseIdentifier } from './name.ts';
import type { Parser } from './parser.ts';
import { recoverInParentheses, unreadQuery } from './recovery.ts';
import { parseInnerQuery } from './subquery.ts';
import { T } from './token.ts';
import type { CommonTableExpression } from './tree/query.ts';

/**
 * `WITH a AS (SELECT …), b (x, y) AS (SELECT …)`, also with XMLNAMESPACES first.
 * https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
 */
export function parseWith(p: Parser): CommonTableExpression[] {
  p.next();
  if (p.atWord('RECURSIVE') && p.peekName(1)) {
    p.violates('RECURSIVE stands behind WITH: what reads itself is recursive without', p.hereSpan());
    p.next();
  }
  if (p.atWord('CHANGE_TRACKING_CONTEXT') && p.peek(1) === T.LeftParen) {
    p.next();
    p.next();
    p.expression();
    p.expect(T.RightParen, ')');
    if (!p.take(T.Comma)) return [];
  }
  if (p.kind === T.XMLNAMESPACES) {
    parseXmlNamespaces(p);
    if (!p.take(T.Comma)) return [];
  }
  return parseCommaList(p, parseCommonTableExpression);
}

/** `INSERT INTO t WITH a AS (…) SELECT …`, `FROM (WITH a AS (…) SELECT …) AS d`: what other servers allow is read as if it stood in front. */
export function parseWithInside(p: Parser): CommonTableExpression[] {
  const start = p.start;
  p.violates('WITH stands inside of a statement and not in front of it', { start, end: start + 'WITH'.length });
  return parseWith(p);
}

/** One of them; Fabric allows others inside it. */
function parseCommonTableExpression(p: Parser): CommonTableExpression {
  const start = p.start;
  const name = parseIdentifier(p);
  const columns = p.kind === T.LeftParen ? parseColumnList(p) : [];
  p.expect(T.AS, 'AS');
  const open = p.at;
  p.expect(T.LeftParen, '(');
  let inner: CommonTableExpression[] | undefined;
  if (p.kind === T.WITH) {
    if (p.enter()) inner = parseWith(p);
    p.leave();
  }
  let query = parseInnerQuery(p);
  p.expect(T.RightParen, ')');
  // The statement around it knows its name all the same: it would be read as a table's.
  if (p.failed && recoverInParentheses(p, open)) query = unreadQuery(p, open);
  return { kind: 'CommonTableExpression', start, end: p.lastEnd, name, columns, with: inner, query };
}

/** `XMLNAMESPACES ('uri' AS ns, DEFAULT 'uri')`. */
function parseXmlNamespaces(p: Parser): void {
  p.next();
  p.expect(T.LeftParen, '(');
  do {
    const isDefault = p.take(T.DEFAULT);
    if (p.kind === T.String || p.kind === T.NationalString) p.next();
    else p.fail('a string');
    if (!isDefault) {
      p.expect(T.AS, 'AS');
      parseIdentifier(p);
    }
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}
