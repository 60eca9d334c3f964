import { parseModuleName } from './module-name.ts';
import { parseModuleOptions } from './module-options.ts';
import { parseColumnList } from './name.ts';
import type { Parser } from './parser.ts';
import { parseModuleSelect } from './select.ts';
import { viewOptions } from './table-options.ts';
import { T } from './token.ts';
import type { CreateViewStatement, ModuleVerb } from './tree/statement.ts';
import { takeWithList } from './with-list.ts';

/** `CREATE VIEW dbo.v (a, b) WITH SCHEMABINDING AS SELECT … WITH CHECK OPTION`. https://learn.microsoft.com/sql/t-sql/statements/create-view-transact-sql */
export function parseCreateView(p: Parser, start: number, verb: ModuleVerb): CreateViewStatement {
  const materialized = p.take(T.MATERIALIZED);
  p.expect(T.VIEW, 'VIEW');
  const name = parseModuleName(p);
  const columns = p.kind === T.LeftParen ? parseColumnList(p) : [];
  if (takeWithList(p)) viewOptions.parse(p);
  else parseModuleOptions(p, 'view');
  p.expect(T.AS, 'AS');
  const select = p.failed ? undefined : parseModuleSelect(p);
  if (select && select.end > select.query.end && !p.failed) p.violates('a view has query hints', select);
  if (p.kind === T.WITH && p.peek(1) === T.CHECK) {
    p.next();
    p.next();
    p.expect(T.OPTION, 'OPTION');
  }
  return { kind: 'CreateViewStatement', start, end: p.lastEnd, verb, name, materialized, columns, select };
}
