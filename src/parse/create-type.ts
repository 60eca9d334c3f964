import { parseDataType } from './data-type.ts';
import { parseExternalName } from './external-name.ts';
import { parseName } from './name.ts';
import type { Parser } from './parser.ts';
import { parseTableBody, type TableBody } from './table-body.ts';
import { tableOptions } from './table-options.ts';
import { T } from './token.ts';
import type { DataType } from './tree/expression.ts';
import type { CreateTypeStatement } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/**
 * `CREATE TYPE dbo.Rows AS TABLE (a int)`, `CREATE TYPE dbo.Money FROM decimal(19, 4) NOT NULL`, `… EXTERNAL NAME a.c`.
 * CREATE was read already and began at `start`. https://learn.microsoft.com/sql/t-sql/statements/create-type-transact-sql
 */
export function parseCreateType(p: Parser, start: number): CreateTypeStatement {
  p.next();
  const name = parseName(p, 2);
  let body: TableBody | undefined;
  let base: DataType | undefined;
  if (p.take(T.AS)) {
    p.expect(T.TABLE, 'TABLE');
    body = parseTableBody(p);
    if (takeWithList(p)) tableOptions.parse(p);
  } else if (p.take(T.FROM)) {
    base = parseDataType(p);
    if (p.take(T.NOT)) p.expect(T.NULL, 'NULL');
    else p.take(T.NULL);
  } else if (p.kind === T.EXTERNAL) parseExternalName(p, 'type');
  else p.fail('AS TABLE, FROM or EXTERNAL NAME');
  const { columns, indexes } = body ?? { columns: [], indexes: undefined };
  const isTable = body !== undefined;
  return { kind: 'CreateTypeStatement', start, end: p.lastEnd, name, isTable, columns, base, indexes };
}
