import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { parseTableHints } from './table-hint.ts';
import { T } from './token.ts';

const hints = new Set(
  `HASH ORDER CONCAT MERGE LOOP EXPAND FAST FORCE DISABLE IGNORE_NONCLUSTERED_COLUMNSTORE_INDEX KEEP KEEPFIXED
  MAX_GRANT_PERCENT MIN_GRANT_PERCENT MAXDOP MAXRECURSION NO_PERFORMANCE_SPOOL OPTIMIZE PARAMETERIZATION QUERYTRACEON
  RECOMPILE ROBUST USE TABLE LABEL FOR BYPASS CHECKCONSTRAINTS ALTERCOLUMN SHRINKDB USEPLAN MAXCPUTIME NOLOCK HASHJOIN`.split(
    /\s+/,
  ),
);

const secondWords = new Set(
  `GROUP JOIN UNION VIEWS ORDER EXTERNALPUSHDOWN SCALEOUTEXECUTION PLAN SIMPLE FORCED OPTIMIZER_QUEUE SINGLE`.split(
    ' ',
  ),
);

/**
 * `OPTION (RECOMPILE, MAXDOP 1, LABEL = 'x', OPTIMIZE FOR (@a = 1), USE HINT ('…'))`.
 * https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-query
 */
export function parseOptionClause(p: Parser): void {
  p.next();
  p.expect(T.LeftParen, '(');
  do parseQueryHint(p);
  while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

function parseQueryHint(p: Parser): void {
  const hint = p.oneOfWords(hints);
  if (!hint) return p.fail('a query hint');
  p.next();
  switch (hint) {
    case 'OPTIMIZE':
      return parseOptimizeFor(p);
    case 'TABLE':
      p.expectWord('HINT');
      p.expect(T.LeftParen, '(');
      parseName(p);
      if (p.take(T.Comma)) parseTableHints(p);
      p.expect(T.RightParen, ')');
      return;
    case 'USE':
      return parseUse(p);
    case 'FOR':
      p.expectWord('TIMESTAMP');
      p.expect(T.AS, 'AS');
      p.expect(T.OF, 'OF');
      p.expression();
      return;
  }
  const isPair = p.oneOfWords(secondWords) !== undefined;
  if (isPair) p.next();
  if (p.take(T.Equals) || p.kind === T.Integer || p.kind === T.Numeric || p.kind === T.Variable) p.expression();
}

/** `OPTIMIZE FOR UNKNOWN`, `OPTIMIZE FOR (@a UNKNOWN, @b = 5)`, `OPTIMIZE CORRELATED UNION ALL`. */
function parseOptimizeFor(p: Parser): void {
  if (p.takeWord('CORRELATED')) {
    p.expect(T.UNION, 'UNION');
    p.expect(T.ALL, 'ALL');
    return;
  }
  p.expect(T.FOR, 'FOR');
  if (p.takeWord('UNKNOWN')) return;
  p.expect(T.LeftParen, '(');
  do {
    p.expect(T.Variable, 'a variable');
    if (p.take(T.Equals)) p.expression();
    else p.expectWord('UNKNOWN');
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

/** `USE HINT ('a', 'b')`, `USE PLAN N'<xml/>'`. */
function parseUse(p: Parser): void {
  if (p.take(T.PLAN)) {
    p.expression();
    return;
  }
  p.expectWord('HINT');
  p.expect(T.LeftParen, '(');
  do p.expression();
  while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}
