import { parseIdentifier, parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { RenameStatement } from './tree/statement.ts';

/**
 * `RENAME OBJECT dbo.T TO U`, `RENAME OBJECT :: dbo.T COLUMN a TO b`, `RENAME DATABASE a TO b`.
 * https://learn.microsoft.com/sql/t-sql/statements/rename-transact-sql
 */
export function parseRename(p: Parser): RenameStatement {
  const start = p.start;
  p.next();
  p.next();
  p.take(T.DoubleColon);
  const name = parseName(p);
  const column = p.take(T.COLUMN) ? parseIdentifier(p) : undefined;
  p.expect(T.TO, 'TO');
  const newName = parseIdentifier(p);
  return { kind: 'RenameStatement', start, end: p.lastEnd, name, column, newName };
}
