import { parseCommaList } from './list.ts';
import { parseIdentifier } from './name.ts';
import { parseOrderBy } from './order-by.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression, OverClause } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';

/**
 * `OVER (PARTITION BY a ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)`, `OVER w`.
 * https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
 */
export function parseOver(p: Parser): OverClause {
  const start = p.start;
  p.next();
  if (p.kind !== T.LeftParen) {
    const windowName = parseIdentifier(p);
    return { kind: 'OverClause', start, end: p.lastEnd, windowName, partitionBy: [], orderBy: undefined };
  }
  return parseWindow(p, start);
}

/** At `WINDOW w AS`, and not at a table that is called WINDOW. */
export const atWindows = (p: Parser) => p.kind === T.WINDOW && p.peekName(1) && p.peek(2) === T.AS;

/** What stands in the parentheses of OVER or behind `WINDOW w AS`. */
export function parseWindow(p: Parser, start: number): OverClause {
  p.expect(T.LeftParen, '(');
  let windowName: Identifier | undefined;
  if (p.atName && !(p.kind === T.PARTITION && p.peek(1) === T.BY) && !atFrame(p)) windowName = parseIdentifier(p);
  const partitionBy = p.kind === T.PARTITION ? parsePartitionBy(p) : [];
  const orderBy = p.kind === T.ORDER ? parseOrderBy(p) : undefined;
  if (atFrame(p)) parseFrame(p);
  p.expect(T.RightParen, ')');
  return { kind: 'OverClause', start, end: p.lastEnd, windowName, partitionBy, orderBy };
}

function parsePartitionBy(p: Parser): Expression[] {
  p.next();
  p.expect(T.BY, 'BY');
  return parseCommaList(p, p.grammar.expression);
}

const atFrame = (p: Parser) => p.kind === T.ROWS || p.kind === T.RANGE;

/** The bounds in the order of the rows. */
type Bound = 'UNBOUNDED PRECEDING' | 'PRECEDING' | 'CURRENT ROW' | 'FOLLOWING' | 'UNBOUNDED FOLLOWING';
const bounds: readonly Bound[] = [
  'UNBOUNDED PRECEDING',
  'PRECEDING',
  'CURRENT ROW',
  'FOLLOWING',
  'UNBOUNDED FOLLOWING',
];

/** A frame begins before it ends; RANGE counts no rows. */
function parseFrame(p: Parser): void {
  const start = p.start;
  const isRange = p.kind === T.RANGE;
  p.next();
  const between = p.take(T.BETWEEN);
  const first = parseFrameBound(p);
  if (between) p.expect(T.AND, 'AND');
  const last: Bound = between ? parseFrameBound(p) : 'CURRENT ROW';
  const span = { start, end: p.lastEnd };
  if (first === 'UNBOUNDED FOLLOWING' || last === 'UNBOUNDED PRECEDING' || bounds.indexOf(first) > bounds.indexOf(last))
    p.violates('a window frame ends before it begins', span);
  const counts = (bound: Bound) => bound === 'PRECEDING' || bound === 'FOLLOWING';
  if (isRange && (counts(first) || counts(last))) p.violates('a window frame of RANGE counts rows', span);
}

function parseFrameBound(p: Parser): Bound {
  if (p.take(T.CURRENT)) {
    p.expect(T.ROW, 'ROW');
    return 'CURRENT ROW';
  }
  const unbounded = p.take(T.UNBOUNDED);
  if (!unbounded) p.expression();
  if (p.take(T.PRECEDING)) return unbounded ? 'UNBOUNDED PRECEDING' : 'PRECEDING';
  p.expect(T.FOLLOWING, 'PRECEDING or FOLLOWING');
  return unbounded ? 'UNBOUNDED FOLLOWING' : 'FOLLOWING';
}
