import { parseOptionClause } from './option.ts';
import { parseOutputs } from './output.ts';
import type { Parser } from './parser.ts';
import { parseFrom } from './query.ts';
import { parseSetClauses } from './set-clause.ts';
import { parseChangedTarget } from './target.ts';
import { T } from './token.ts';
import { parseTop } from './top.ts';
import type { CommonTableExpression } from './tree/query.ts';
import type { UpdateStatement } from './tree/statement.ts';
import { parseWhere } from './where.ts';

/** `UPDATE o SET o.a = l.b FROM dbo.Orders AS o JOIN …`. https://learn.microsoft.com/sql/t-sql/queries/update-transact-sql */
export function parseUpdate(p: Parser, start: number, ctes: CommonTableExpression[]): UpdateStatement {
  p.next();
  const top = p.kind === T.TOP ? parseTop(p, true) : undefined;
  const target = parseChangedTarget(p);
  const set = parseSetClauses(p);
  const outputs = parseOutputs(p);
  const from = p.kind === T.FROM ? parseFrom(p) : undefined;
  const where = parseWhere(p);
  if (p.kind === T.OPTION) parseOptionClause(p);
  return { kind: 'UpdateStatement', start, end: p.lastEnd, with: ctes, top, target, set, outputs, from, where };
}
