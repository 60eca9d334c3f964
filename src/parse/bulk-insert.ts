import { bulkInsertOptions, insertBulkOptions } from './load-options.ts';
import { parseName } from './name.ts';
import { otherStatement } from './other.ts';
import type { Parser } from './parser.ts';
import { parseTableBody } from './table-body.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { BulkInsertStatement, OtherStatement } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/** `BULK INSERT dbo.T FROM 'file' WITH (FORMAT = 'CSV')`. https://learn.microsoft.com/sql/t-sql/statements/bulk-insert-transact-sql */
export function parseBulkInsert(p: Parser): BulkInsertStatement {
  const start = p.start;
  p.next();
  p.expect(T.INSERT, 'INSERT');
  const target = parseName(p);
  p.expect(T.FROM, 'FROM');
  const file = parseFile(p);
  if (takeWithList(p)) bulkInsertOptions.parse(p);
  return { kind: 'BulkInsertStatement', start, end: p.lastEnd, target, file };
}

/** `INSERT BULK dbo.T (a int) WITH (TABLOCK)`: what drivers send before a stream of rows. */
export function parseInsertBulk(p: Parser): OtherStatement {
  const start = p.start;
  p.next();
  p.next();
  const table = parseName(p);
  if (p.kind === T.LeftParen && p.peekName(1)) parseTableBody(p);
  if (takeWithList(p)) insertBulkOptions.parse(p);
  return otherStatement(p, start, 'INSERT BULK', [], [], [table]);
}

/** A string; of old also a bare word or number. */
function parseFile(p: Parser): Expression {
  const start = p.start;
  if (!p.atName) return p.grammar.primary(p);
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
}
