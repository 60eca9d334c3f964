import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Statement } from './tree/statement.ts';

const explained: ReadonlySet<number> = new Set([T.SELECT, T.INSERT, T.UPDATE, T.DELETE, T.MERGE, T.WITH]);

/** Whether EXPLAIN of a dedicated SQL pool stands here, and no procedure of that name. */
export function atExplain(p: Parser): boolean {
  if (p.kind !== T.Word || p.tokenText().toUpperCase() !== 'EXPLAIN') return false;
  const at = p.peekWord(1, 'WITH_RECOMMENDATIONS') ? 2 : 1;
  return explained.has(p.peek(at)) || (p.peek(at) === T.CREATE && p.peek(at + 1) === T.TABLE);
}

/**
 * `EXPLAIN WITH_RECOMMENDATIONS SELECT …`: its statement is planned and does not run.
 * https://learn.microsoft.com/sql/t-sql/queries/explain-transact-sql
 */
export function parseExplain(p: Parser): Statement {
  const { start } = p;
  p.next();
  if (p.kind === T.Word) p.next();
  const statement = p.statement();
  return otherStatement(p, start, 'EXPLAIN', undefined, [statement]);
}
