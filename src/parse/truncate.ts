import { parseName } from './name.ts';
import { parseWithOptions } from './options.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { TruncateTableStatement } from './tree/statement.ts';

/** `TRUNCATE TABLE dbo.T WITH (PARTITIONS (1, 2 TO 4))`. https://learn.microsoft.com/sql/t-sql/statements/truncate-table-transact-sql */
export function parseTruncate(p: Parser): TruncateTableStatement {
  const start = p.start;
  p.next();
  p.expect(T.TABLE, 'TABLE');
  const table = parseName(p);
  parseWithOptions(p);
  return { kind: 'TruncateTableStatement', start, end: p.lastEnd, table };
}
