import { parseWithInside } from './cte.ts';
import { parseForClause } from './for-clause.ts';
import { parseGroupBy } from './group-by.ts';
import { parseCommaList } from './list.ts';
import { parseIdentifier, parseName } from './name.ts';
import { parseQueryOrderBy } from './order-by.ts';
import { atWindows, parseWindow } from './over.ts';
import type { Parser } from './parser.ts';
import { atQualify } from './qualify.ts';
import { checkInnerOrder } from './query-rules.ts';
import { parseSelectList } from './select-list.ts';
import { T } from './token.ts';
import { parseTop } from './top.ts';
import type { Expression, ScalarSubquery } from './tree/expression.ts';
import type { MultipartName } from './tree/name.ts';
import type {
  BinaryQueryExpression,
  CommonTableExpression,
  ForClause,
  FromClause,
  GroupByClause,
  OrderByClause,
  ParenthesizedQuery,
  QueryExpression,
  QuerySpecification,
  WindowDefinition,
} from './tree/query.ts';

/**
 * A query with its ORDER BY and FOR: `SELECT … UNION SELECT … ORDER BY 1 FOR JSON PATH`.
 * https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql
 */
export function parseQuery(p: Parser): QueryExpression {
  const start = p.start;
  if (!p.enter()) {
    p.leave();
    return emptyQuery(start, p.lastEnd);
  }
  const ctes = p.kind === T.WITH && p.peekName(1) ? parseWithInside(p) : undefined;
  let query = finish(p, parseUnion(p, parseIntersect(p, parseQueryPrimary(p))));
  // In a subquery an operand may have its own ORDER BY: `(SELECT TOP (1) a FROM t ORDER BY b UNION SELECT …)`.
  while (atSetOperator(p)) query = finish(p, parseUnion(p, parseIntersect(p, query)));
  p.leave();
  return ctes ? inside(start, p.lastEnd, query, ctes) : query;
}

/** What stands behind a query goes into it: it has all places for that. */
function inside(
  start: number,
  end: number,
  query: QueryExpression,
  ctes?: readonly CommonTableExpression[],
): ParenthesizedQuery {
  return { kind: 'ParenthesizedQuery', start, end, with: ctes, query, orderBy: undefined, forClause: undefined };
}

/** Goes on with a query whose first operand, in parentheses, was read as a value. */
export function queryFrom(p: Parser, first: ScalarSubquery): QueryExpression {
  const operand = inside(first.start, first.end, first.query);
  const query = finish(p, parseUnion(p, parseIntersect(p, operand)));
  checkInnerOrder(p, query);
  return query;
}

/** At a word that goes on with a query behind its first operand. */
export const atSetOperator = (p: Parser) => p.kind === T.UNION || p.kind === T.EXCEPT || p.kind === T.INTERSECT;

function parseUnion(p: Parser, first: QueryExpression): QueryExpression {
  let left = first;
  while (p.kind === T.UNION || p.kind === T.EXCEPT) {
    const isUnion = p.take(T.UNION);
    if (!isUnion) p.next();
    const all = p.take(T.ALL);
    const right = parseIntersect(p, parseQueryPrimary(p));
    left = binary(left, isUnion ? (all ? 'UNION ALL' : 'UNION') : 'EXCEPT', right, p.lastEnd);
  }
  return left;
}

/** INTERSECT binds tighter than UNION and EXCEPT. */
function parseIntersect(p: Parser, first: QueryExpression): QueryExpression {
  let left = first;
  while (p.take(T.INTERSECT)) {
    p.take(T.ALL);
    left = binary(left, 'INTERSECT', parseQueryPrimary(p), p.lastEnd);
  }
  return left;
}

function binary(
  left: QueryExpression,
  operator: BinaryQueryExpression['operator'],
  right: QueryExpression,
  end: number,
): BinaryQueryExpression {
  const { start } = left;
  return { kind: 'BinaryQueryExpression', start, end, operator, left, right, orderBy: undefined, forClause: undefined };
}

/** A query before it is handed out: its closing clauses are still to come. */
type Unfinished = { end: number; orderBy?: OrderByClause | undefined; forClause?: ForClause | undefined };

function finish(p: Parser, query: QueryExpression): QueryExpression {
  if (p.kind === T.ORDER) {
    (query as Unfinished).orderBy = parseQueryOrderBy(p);
    (query as Unfinished).end = p.lastEnd;
  }
  const clause = p.kind === T.FOR ? parseForClause(p) : undefined;
  if (clause) {
    (query as Unfinished).forClause = clause;
    (query as Unfinished).end = p.lastEnd;
  }
  return query;
}

function parseQueryPrimary(p: Parser): QueryExpression {
  const start = p.start;
  if (p.kind !== T.LeftParen) return parseQuerySpecification(p);
  p.next();
  const query = parseQuery(p);
  checkInnerOrder(p, query);
  p.expect(T.RightParen, ')');
  return inside(start, p.lastEnd, query);
}

function parseQuerySpecification(p: Parser): QuerySpecification {
  const start = p.start;
  p.expect(T.SELECT, 'SELECT');
  const distinct = p.take(T.DISTINCT);
  if (!distinct) p.take(T.ALL);
  const top = p.kind === T.TOP ? parseTop(p) : undefined;
  const selectList = parseSelectList(p);
  let into: MultipartName | undefined;
  if (p.take(T.INTO)) {
    into = parseName(p);
    if (p.kind === T.ON) {
      p.next();
      parseIdentifier(p);
    }
  }
  const from = p.kind === T.FROM ? parseFrom(p) : undefined;
  const where = p.take(T.WHERE) ? p.condition() : undefined;
  let groupBy: GroupByClause | undefined;
  if (p.kind === T.GROUP) groupBy = parseGroupBy(p);
  let having: Expression | undefined;
  if (p.take(T.HAVING)) having = p.condition();
  let windows = atWindows(p) ? parseWindows(p) : undefined;
  let qualify: Expression | undefined;
  if (atQualify(p)) {
    p.next();
    qualify = p.condition();
    if (!windows && atWindows(p)) windows = parseWindows(p);
  }
  return {
    kind: 'QuerySpecification',
    start,
    end: p.lastEnd,
    distinct,
    top,
    selectList,
    into,
    from,
    where,
    groupBy,
    having,
    windows,
    qualify,
    orderBy: undefined,
    forClause: undefined,
  };
}

/** `FROM a, b JOIN c ON …`. */
export function parseFrom(p: Parser): FromClause {
  const start = p.start;
  p.next();
  const sources = parseCommaList(p, p.grammar.tableSource);
  return { kind: 'FromClause', start, end: p.lastEnd, sources };
}

/** `WINDOW w AS (PARTITION BY a), v AS (w ORDER BY b)`. */
function parseWindows(p: Parser): WindowDefinition[] {
  const windows: WindowDefinition[] = [];
  p.next();
  do {
    const start = p.start;
    const name = parseIdentifier(p);
    p.expect(T.AS, 'AS');
    const over = parseWindow(p, p.start);
    windows.push({ kind: 'WindowDefinition', start, end: p.lastEnd, name, over });
  } while (p.take(T.Comma));
  return windows;
}

function emptyQuery(start: number, end: number): QuerySpecification {
  return { kind: 'QuerySpecification', start, end, distinct: false, selectList: [] };
}
