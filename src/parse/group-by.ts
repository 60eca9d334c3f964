import { startsExpression } from './expression-start.ts';
import { exactly } from './list.ts';
import { atWindows } from './over.ts';
import type { Parser } from './parser.ts';
import { atQualify } from './qualify.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { GroupByClause } from './tree/query.ts';

/**
 * `GROUP BY a, b`, `GROUP BY ROLLUP (a, b)`, `GROUP BY GROUPING SETS ((a), ())`, `GROUP BY a WITH CUBE`, `GROUP BY ALL`.
 * https://learn.microsoft.com/sql/t-sql/queries/select-group-by-transact-sql
 */
export function parseGroupBy(p: Parser): GroupByClause {
  const start = p.start;
  const expressions: Expression[] = [];
  p.next();
  p.expect(T.BY, 'BY');
  if (p.take(T.ALL) && (!startsExpression(p, 0) || atQualify(p) || atWindows(p)))
    return { kind: 'GroupByClause', start, end: p.lastEnd, expressions, bySelectList: true };
  do parseGrouping(p, expressions, false);
  while (p.take(T.Comma));
  if (p.kind === T.WITH) {
    if (p.peek(1) === T.CUBE || p.peek(1) === T.ROLLUP) {
      p.next();
      p.next();
    }
  }
  return { kind: 'GroupByClause', start, end: p.lastEnd, expressions: exactly(expressions), bySelectList: false };
}

/** One element; inside ROLLUP, CUBE and GROUPING SETS it may be a list in parentheses. */
function parseGrouping(p: Parser, expressions: Expression[], nested: boolean): void {
  const isSets = p.kind === T.GROUPING && p.peek(1) === T.SETS;
  if (isSets || ((p.kind === T.ROLLUP || p.kind === T.CUBE) && p.peek(1) === T.LeftParen)) {
    p.next();
    if (isSets) p.next();
    parseGroupingList(p, expressions);
  } else if (p.kind === T.LeftParen && (nested || p.peek(1) === T.RightParen)) parseGroupingList(p, expressions);
  else expressions.push(p.expression());
  if (p.kind === T.WITH && p.peek(1) === T.LeftParen && p.peekWord(2, 'DISTRIBUTED_AGG')) {
    p.next();
    p.next();
    p.next();
    p.expect(T.RightParen, ')');
  }
}

function parseGroupingList(p: Parser, expressions: Expression[]): void {
  p.expect(T.LeftParen, '(');
  if (p.enter() && p.kind !== T.RightParen) {
    do parseGrouping(p, expressions, true);
    while (p.take(T.Comma));
  }
  p.leave();
  p.expect(T.RightParen, ')');
}
