import { parseConstant } from './constant.ts';
import { parseName } from './name.ts';
import { Clause } from './notation/clause.ts';
import type { Parser } from './parser.ts';
import { parseTableHints } from './table-hint.ts';
import { T } from './token.ts';

/** One query hint; those that hold a list of variables or table hints are read by hand. */
const hint = new Clause('<hint>', {
  hint: `RECOMPILE | { HASH | ORDER } GROUP | { CONCAT | HASH | MERGE | KEEP } UNION | { LOOP | MERGE | HASH } JOIN | EXPAND VIEWS | FAST <count>
    | FORCE ORDER | { FORCE | DISABLE } { EXTERNALPUSHDOWN | SCALEOUTEXECUTION } | FORCE SINGLE NODE PLAN | IGNORE_NONCLUSTERED_COLUMNSTORE_INDEX
    | { KEEP | KEEPFIXED | ROBUST | SHRINKDB | ALTERCOLUMN | CHECKCONSTRAINTS } PLAN | { MAX_GRANT_PERCENT | MIN_GRANT_PERCENT } = number
    | { MAXDOP | MAXRECURSION | QUERYTRACEON | USEPLAN | CARDINALITY_TUNER_LIMIT } <count> | NO_PERFORMANCE_SPOOL | PARAMETERIZATION { SIMPLE | FORCED }
    | USE HINT ( string ,... ) | USE PLAN string | LABEL = string | FOR TIMESTAMP AS OF expression | BYPASS OPTIMIZER_QUEUE`,
});

/**
 * `OPTION (RECOMPILE, MAXDOP 1, LABEL = 'x', OPTIMIZE FOR (@a = 1), USE HINT ('…'))`.
 * https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-query
 */
export function parseOptionClause(p: Parser): void {
  p.next();
  p.expect(T.LeftParen, '(');
  do {
    if (p.kind === T.OPTIMIZE) parseOptimizeFor(p);
    else if (p.kind === T.TABLE) parseTableHint(p);
    else hint.parse(p);
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}

/** `TABLE HINT (dbo.T, NOLOCK)`. */
function parseTableHint(p: Parser): void {
  p.next();
  p.expectWord('HINT');
  p.expect(T.LeftParen, '(');
  parseName(p);
  if (p.take(T.Comma)) parseTableHints(p);
  p.expect(T.RightParen, ')');
}

/** `OPTIMIZE FOR UNKNOWN`, `OPTIMIZE FOR (@a UNKNOWN, @b = 5)`, `OPTIMIZE CORRELATED UNION ALL`. */
function parseOptimizeFor(p: Parser): void {
  p.next();
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
    if (p.take(T.Equals)) parseConstant(p, 'a constant');
    else p.expectWord('UNKNOWN');
  } while (p.take(T.Comma));
  p.expect(T.RightParen, ')');
}
