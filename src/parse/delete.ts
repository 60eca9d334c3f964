import { parseOptionClause } from './option.ts';
import { parseOutputs } from './output.ts';
import type { Parser } from './parser.ts';
import { parseFrom } from './query.ts';
import { parseChangedTarget } from './target.ts';
import { T } from './token.ts';
import { parseTop } from './top.ts';
import type { CommonTableExpression } from './tree/query.ts';
import type { DeleteStatement } from './tree/statement.ts';
import { parseWhere } from './where.ts';

/** `DELETE FROM o FROM dbo.Orders AS o WHERE …`. https://learn.microsoft.com/sql/t-sql/statements/delete-transact-sql */
export function parseDelete(p: Parser, start: number, ctes: CommonTableExpression[]): DeleteStatement {
  p.next();
  const top = p.kind === T.TOP ? parseTop(p, true) : undefined;
  p.take(T.FROM);
  const target = parseChangedTarget(p);
  const outputs = parseOutputs(p);
  const from = p.kind === T.FROM ? parseFrom(p) : undefined;
  const where = parseWhere(p);
  if (p.kind === T.OPTION) parseOptionClause(p);
  return { kind: 'DeleteStatement', start, end: p.lastEnd, with: ctes, top, target, outputs, from, where };
}
