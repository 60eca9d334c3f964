import { parseModuleName } from './module-name.ts';
import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';
import type { CreateSynonymStatement } from './tree/statement.ts';

/** `CREATE SYNONYM dbo.s FOR srv.db.dbo.T`; CREATE was read already. https://learn.microsoft.com/sql/t-sql/statements/create-synonym-transact-sql */
export function parseCreateSynonym(p: Parser, start: number): CreateSynonymStatement {
  p.next();
  const name = parseModuleName(p, true);
  p.expect(T.FOR, 'FOR');
  const base = parseName(p);
  return { kind: 'CreateSynonymStatement', start, end: p.lastEnd, name, base };
}
