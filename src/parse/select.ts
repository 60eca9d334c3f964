import { parseCompute } from './compute.ts';
import { parseWith } from './cte.ts';
import { parseOptionClause } from './option.ts';
import type { Parser } from './parser.ts';
import { parseQuery } from './query.ts';
import { checkInnerQuery, checkOperands, checkOuterOrder } from './query-rules.ts';
import { T } from './token.ts';
import type { CommonTableExpression } from './tree/query.ts';
import type { SelectStatement } from './tree/statement.ts';

/** A SELECT statement that may begin with WITH: `WITH a AS (…) SELECT … OPTION (RECOMPILE)`. */
export function parseSelectStatement(p: Parser): SelectStatement {
  const start = p.start;
  return parseSelect(p, start, p.kind === T.WITH ? parseWith(p) : []);
}

/** The SELECT statement behind its WITH, which was read already and began at `start`. */
export function parseSelect(p: Parser, start: number, ctes: CommonTableExpression[]): SelectStatement {
  const select = parseSelectBehind(p, start, ctes);
  checkOuterOrder(p, select.query);
  return select;
}

/** The SELECT of a view or inline function. */
export function parseModuleSelect(p: Parser): SelectStatement {
  const start = p.start;
  const select = parseSelectBehind(p, start, p.kind === T.WITH ? parseWith(p) : []);
  checkInnerQuery(p, select.query);
  return select;
}

function parseSelectBehind(p: Parser, start: number, ctes: CommonTableExpression[]): SelectStatement {
  const query = parseQuery(p);
  checkOperands(p, query);
  while (p.kind === T.COMPUTE) parseCompute(p);
  if (p.kind === T.OPTION) parseOptionClause(p);
  return { kind: 'SelectStatement', start, end: p.lastEnd, with: ctes, query };
}
