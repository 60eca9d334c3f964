import { parseName } from './name.ts';
import { parseWithOptions } from './options.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { BulkInsertStatement } from './tree/statement.ts';

/** `BULK INSERT dbo.T FROM 'file' WITH (FORMAT = 'CSV')`. https://learn.microsoft.com/sql/t-sql/statements/bulk-insert-transact-sql */
export function parseBulkInsert(p: Parser): BulkInsertStatement {
  const start = p.start;
  p.next();
  p.expect(T.INSERT, 'INSERT');
  const target = parseName(p);
  p.expect(T.FROM, 'FROM');
  const file = parseFile(p);
  parseWithOptions(p);
  return { kind: 'BulkInsertStatement', start, end: p.lastEnd, target, file };
}

/** A string; of old also a bare word or number. */
function parseFile(p: Parser): Expression {
  const start = p.start;
  if (!p.atName) return p.grammar.primary(p);
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, type: 'identifier' };
}
