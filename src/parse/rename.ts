import { parseIdentifier, parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Identifier } from './tree/name.ts';
import type { RenameStatement } from './tree/statement.ts';

/** `RENAME OBJECT dbo.T TO U`, `RENAME OBJECT::dbo.T COLUMN a TO b`. https://learn.microsoft.com/sql/t-sql/statements/rename-transact-sql */
export function parseRename(p: Parser): RenameStatement {
  const start = p.start;
  p.next();
  if (!p.take(T.OBJECT)) p.expect(T.DATABASE, 'OBJECT');
  p.take(T.DoubleColon);
  const name = parseName(p);
  let column: Identifier | undefined;
  if (p.take(T.COLUMN)) column = parseIdentifier(p);
  p.expect(T.TO, 'TO');
  const newName = parseIdentifier(p);
  return { kind: 'RenameStatement', start, end: p.lastEnd, name, column, newName };
}
