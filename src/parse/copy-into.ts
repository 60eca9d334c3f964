import { copyOptions } from './load-options.ts';
import { parseIdentifier, parseName } from './name.ts';
import { parseOptionClause } from './option.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { Expression } from './tree/expression.ts';
import type { Identifier } from './tree/name.ts';
import type { CopyIntoStatement } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/** `COPY INTO dbo.T (a DEFAULT 1 2, b) FROM 'url', 'url' WITH (FILE_TYPE = 'CSV')`. https://learn.microsoft.com/sql/t-sql/statements/copy-into-transact-sql */
export function parseCopyInto(p: Parser): CopyIntoStatement {
  const start = p.start;
  p.next();
  p.expect(T.INTO, 'INTO');
  const target = parseName(p);
  const columns: Identifier[] = [];
  if (p.take(T.LeftParen)) {
    do {
      columns.push(parseIdentifier(p));
      if (p.take(T.DEFAULT)) p.expression();
      p.take(T.Integer);
    } while (p.take(T.Comma));
    p.expect(T.RightParen, ')');
  }
  p.expect(T.FROM, 'FROM');
  const files: Expression[] = [];
  do files.push(p.grammar.primary(p));
  while (p.take(T.Comma));
  if (takeWithList(p)) copyOptions.parse(p);
  if (p.kind === T.OPTION) parseOptionClause(p);
  return { kind: 'CopyIntoStatement', start, end: p.lastEnd, target, columns, files };
}
