// https://learn.microsoft.com/sql/t-sql/functions/openquery-transact-sql
import { parseScript } from '../../parse/parse.ts';
import type { Expression } from '../../parse/tree/expression.ts';
import type { Statement } from '../../parse/tree/statement.ts';
import type { OpenQueryTable, OpenRowsetTable } from '../../parse/tree/table-source.ts';
import { literalInPlace } from '../../text/literal.ts';
import { Source } from '../../text/source.ts';
import { type Binder, outside } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import { bindExecute } from '../execute.ts';
import { type ConnectedServer, connectedServer, namesAt } from './connected-server.ts';
import { relationOfQuery } from './relation.ts';

/**
 * The rows that a linked server makes of the query that is passed through to it: `OPENQUERY(ERP, 'SELECT Id FROM dbo.Item')` reads
 * ERP..dbo.Item, `OPENQUERY(ERP, 'SET NOCOUNT ON; EXEC Sales.dbo.Items')` calls ERP.Sales.dbo.Items.
 */
export function bindRemoteQuery(source: OpenQueryTable, binder: Binder): Relation {
  const relation = passedThrough(source.query, { server: binder.text(source.server), database: '' }, binder);
  binder.report('HW3004', source, { construct: relation ? 'OPENQUERY, beyond the names in its text,' : 'OPENQUERY' });
  return relation ?? outside;
}

/**
 * The rows of a table or query of the server that the connection leads to; undefined where that is not known:
 * `OPENDATASOURCE('SQLNCLI', 'Data Source=ERP').Sales.dbo.Item` is ERP.Sales.dbo.Item.
 */
export function bindConnectedRowset(
  source: OpenRowsetTable,
  kind: 'read' | 'write',
  binder: Binder,
): Relation | undefined {
  const connected = connectedServer(source.connection, binder);
  if (!connected) return undefined;
  const { object: name, query } = source;
  if (name) {
    const remote = binder.within(binder.source, namesAt(connected, binder));
    const object = remote.named(kind, name);
    handOver(remote, binder);
    return object && remote.relationOf(object, name);
  }
  const relation = query && passedThrough(query, connected, binder);
  if (relation) binder.report('HW3004', source, { construct: 'OPENROWSET, beyond the names in its text,' });
  return relation;
}

function passedThrough(text: Expression, server: ConnectedServer, binder: Binder): Relation | undefined {
  if (text.kind !== 'Literal') return undefined;
  const there = new Source(binder.source.name, literalInPlace(binder.source.text, text));
  const statements = parseScript(there).script.batches.flatMap((batch) => batch.statements);
  // SET NOCOUNT ON and its like give no rows.
  const [statement, ...others] = statements.filter(({ kind }) => kind !== 'OtherStatement');
  if (others.length > 0 || !statement) return undefined;
  const remote = binder.within(there, namesAt(server, binder));
  const relation = resultOf(statement, remote);
  handOver(remote, binder, { passedOn: true });
  return relation;
}

function handOver(remote: Binder, binder: Binder, how: { readonly passedOn?: true } = {}): void {
  binder.uses.push(...remote.uses.map((use) => ({ ...use, ...how })));
  binder.references.push(...remote.references.map((reference) => ({ ...reference, ...how })));
  binder.diagnostics.push(...remote.diagnostics);
}

/** Another product's SQL may be none that can be read here: then it is neither of them. */
function resultOf(statement: Statement, remote: Binder): Relation | undefined {
  if (statement.kind === 'SelectStatement') return relationOfQuery(remote.select(statement), undefined, remote);
  // What the procedure gives back, only the other server knows.
  if (statement.kind === 'ExecuteStatement' && bindExecute(statement, remote).target.kind === 'procedure')
    return outside;
  return undefined;
}
