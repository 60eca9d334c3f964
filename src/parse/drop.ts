import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { MultipartName } from './tree/name.ts';
import type { DropStatement } from './tree/statement.ts';

/** What can be dropped by a list of names, by its words. The longest fits first. */
const objects = [
  ['EXTERNAL', 'TABLE'],
  ['SECURITY', 'POLICY'],
  ['TABLE'],
  ['VIEW'],
  ['PROCEDURE'],
  ['PROC'],
  ['FUNCTION'],
  ['TRIGGER'],
  ['SYNONYM'],
  ['SEQUENCE'],
  ['TYPE'],
  ['SCHEMA'],
  ['DEFAULT'],
  ['RULE'],
  ['STATISTICS'],
  ['DATABASE'],
  ['AGGREGATE'],
] as const;

/**
 * `DROP TABLE IF EXISTS dbo.T, dbo.U`, `DROP PROC p`, `DROP TRIGGER tr ON DATABASE`; undefined for what has a syntax of its own.
 * https://learn.microsoft.com/sql/t-sql/statements/drop-table-transact-sql
 */
export function parseDrop(p: Parser): DropStatement | undefined {
  const words = objects.find((candidate) => candidate.every((word, i) => p.peekWord(i + 1, word)));
  if (!words || (words[0] === 'DATABASE' && !atDatabaseName(p))) return undefined;
  const start = p.start;
  for (let i = 0; i <= words.length; i++) p.next();
  if (p.kind === T.IF) {
    p.next();
    p.expect(T.EXISTS, 'EXISTS');
  }
  const names: MultipartName[] = [];
  do names.push(parseName(p));
  while (p.take(T.Comma));
  if (words[0] === 'TRIGGER' && p.take(T.ON)) {
    if (p.take(T.ALL)) p.expect(T.SERVER, 'SERVER');
    else p.expect(T.DATABASE, 'DATABASE');
  } else if (words[0] === 'TABLE' || words[0] === 'SCHEMA') {
    // The words of the standard, which SQL Server takes and ignores.
    if (!p.take(T.CASCADE)) p.take(T.RESTRICT);
  }
  return { kind: 'DropStatement', start, end: p.lastEnd, object: words.join(' '), names };
}

/** `DROP DATABASE AUDIT SPECIFICATION`, `… SCOPED CREDENTIAL` and `… ENCRYPTION KEY` are other statements. */
function atDatabaseName(p: Parser): boolean {
  if (p.peekWord(2, 'AUDIT')) return !p.peekWord(3, 'SPECIFICATION');
  if (p.peekWord(2, 'SCOPED')) return !p.peekWord(3, 'CREDENTIAL');
  if (p.peekWord(2, 'ENCRYPTION')) return p.peek(3) !== T.KEY;
  return true;
}
