import { parseCommaList } from './list.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { OrderByClause, OrderByElement } from './tree/query.ts';

/** `ORDER BY a, b DESC`. https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql */
export function parseOrderBy(p: Parser): OrderByClause {
  const start = p.start;
  const elements = parseOrderByElements(p);
  return { kind: 'OrderByClause', start, end: p.lastEnd, elements, offset: undefined, fetch: undefined };
}

/** `ORDER BY a OFFSET 10 ROWS FETCH NEXT 5 ROWS ONLY`: that of a query. */
export function parseQueryOrderBy(p: Parser): OrderByClause {
  const start = p.start;
  const elements = parseOrderByElements(p);
  let offset: Expression | undefined;
  let fetch: Expression | undefined;
  if (p.kind === T.OFFSET) {
    p.next();
    offset = p.expression();
    parseRowOrRows(p);
    if (p.kind === T.FETCH && (p.peek(1) === T.NEXT || p.peek(1) === T.FIRST)) fetch = parseFetchCount(p);
  } else if (p.kind === T.FETCH && (p.peekWord(1, 'APPROXIMATE') || p.peekWord(1, 'APPROX'))) {
    p.next();
    fetch = parseFetchCount(p);
  } else if (atFetchCount(p)) fetch = parseFetchCount(p);
  return { kind: 'OrderByClause', start, end: p.lastEnd, elements, offset, fetch };
}

/** `FETCH FIRST 5 ROWS ONLY` without OFFSET, and not the statement that begins so: it says FROM here. */
function atFetchCount(p: Parser): boolean {
  if (p.kind !== T.FETCH || (p.peek(1) !== T.NEXT && p.peek(1) !== T.FIRST)) return false;
  const count = p.peek(2);
  return count === T.Integer || count === T.Variable || count === T.LeftParen;
}

/** `FETCH NEXT 5 ROWS ONLY`, or from APPROXIMATE on. */
function parseFetchCount(p: Parser): Expression {
  p.next();
  if (!p.take(T.NEXT)) p.expect(T.FIRST, 'NEXT');
  const count = p.expression();
  parseRowOrRows(p);
  p.expect(T.ONLY, 'ONLY');
  return count;
}

function parseRowOrRows(p: Parser): void {
  if (!p.take(T.ROWS)) p.expect(T.ROW, 'ROWS');
}

function parseOrderByElements(p: Parser): OrderByElement[] {
  p.expect(T.ORDER, 'ORDER BY');
  p.expect(T.BY, 'BY');
  return parseCommaList(p, parseOrderByElement);
}

function parseOrderByElement(p: Parser): OrderByElement {
  const start = p.start;
  const expression = p.expression();
  const descending = p.take(T.DESC);
  if (!descending) p.take(T.ASC);
  return { kind: 'OrderByElement', start, end: p.lastEnd, expression, descending };
}
