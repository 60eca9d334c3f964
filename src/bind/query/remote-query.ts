// https://learn.microsoft.com/sql/t-sql/functions/openquery-transact-sql
import { parseScript } from '../../parse/parse.ts';
import type { Statement } from '../../parse/tree/statement.ts';
import type { OpenQueryTable } from '../../parse/tree/table-source.ts';
import { literalInPlace } from '../../text/literal.ts';
import { Source } from '../../text/source.ts';
import { type Binder, outside } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import { bindExecute } from '../execute.ts';
import { relationOfQuery } from './relation.ts';

/**
 * The rows that a linked server makes of the query that is passed through to it: `OPENQUERY(ERP, 'SELECT Id FROM dbo.Item')` reads
 * ERP..dbo.Item, `OPENQUERY(ERP, 'SET NOCOUNT ON; EXEC Sales.dbo.Items')` calls ERP.Sales.dbo.Items.
 */
export function bindRemoteQuery(source: OpenQueryTable, binder: Binder): Relation {
  const relation = passedThrough(source, binder);
  binder.report('HW3004', source, { construct: relation ? 'OPENQUERY, beyond the names in its text,' : 'OPENQUERY' });
  return relation ?? outside;
}

function passedThrough({ query: text, server }: OpenQueryTable, binder: Binder): Relation | undefined {
  if (text.kind !== 'Literal') return undefined;
  const there = new Source(binder.source.name, literalInPlace(binder.source.text, text));
  const statements = parseScript(there).script.batches.flatMap((batch) => batch.statements);
  // SET NOCOUNT ON and its like give no rows.
  const [statement, ...others] = statements.filter(({ kind }) => kind !== 'OtherStatement');
  if (others.length > 0 || !statement) return undefined;
  const schema = binder.names.catalog.data.defaultSchema;
  const remote = binder.within(there, { server: binder.text(server), database: '', schema });
  const relation = resultOf(statement, remote);
  binder.uses.push(...remote.uses.map((use) => ({ ...use, passedOn: true as const })));
  binder.references.push(...remote.references.map((reference) => ({ ...reference, passedOn: true as const })));
  binder.diagnostics.push(...remote.diagnostics);
  return relation;
}

/** Another product's SQL may be none that can be read here: then it is neither of them. */
function resultOf(statement: Statement, remote: Binder): Relation | undefined {
  if (statement.kind === 'SelectStatement') return relationOfQuery(remote.select(statement), undefined, remote);
  // What the procedure gives back, only the other server knows.
  if (statement.kind === 'ExecuteStatement' && bindExecute(statement, remote).target.kind === 'procedure')
    return outside;
  return undefined;
}
