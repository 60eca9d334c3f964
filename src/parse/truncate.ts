import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { truncateOptions } from './table-options.ts';
import { T } from './token.ts';
import type { TruncateTableStatement } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/** `TRUNCATE TABLE dbo.T WITH (PARTITIONS (1, 2 TO 4))`. https://learn.microsoft.com/sql/t-sql/statements/truncate-table-transact-sql */
export function parseTruncate(p: Parser): TruncateTableStatement {
  const start = p.start;
  p.next();
  p.expect(T.TABLE, 'TABLE');
  const table = parseName(p);
  if (takeWithList(p)) truncateOptions.parse(p);
  return { kind: 'TruncateTableStatement', start, end: p.lastEnd, table };
}
