// https://learn.microsoft.com/sql/t-sql/functions/openquery-transact-sql
import { parseScript } from '../parse/parse.ts';
import type { OpenQueryTable } from '../parse/tree/table-source.ts';
import { literalInPlace } from '../text/literal.ts';
import { Source } from '../text/source.ts';
import { type Binder, outside } from './binder.ts';
import type { Relation } from './bound/query.ts';
import { relationOfQuery } from './relation.ts';

/**
 * The rows that a linked server makes of the query that is passed through to it: `OPENQUERY(ERP, 'SELECT Id FROM dbo.Item')` reads
 * ERP..dbo.Item.
 */
export function bindRemoteQuery(source: OpenQueryTable, binder: Binder): Relation {
  const relation = passedThrough(source, binder);
  binder.report('HW3004', source, { construct: relation ? 'OPENQUERY, beyond the names in its text,' : 'OPENQUERY' });
  return relation ?? outside;
}

function passedThrough({ query: text, server }: OpenQueryTable, binder: Binder): Relation | undefined {
  if (text.kind !== 'Literal') return undefined;
  const there = new Source(binder.source.name, literalInPlace(binder.source.text, text));
  const [statement, ...others] = parseScript(there).script.batches.flatMap(({ statements }) => statements);
  // Another product's SQL may be none that can be read here: then it is no SELECT.
  if (others.length > 0 || statement?.kind !== 'SelectStatement') return undefined;
  const schema = binder.names.catalog.data.defaultSchema;
  const remote = binder.within(there, { server: binder.text(server), database: '', schema });
  const query = remote.select(statement);
  binder.uses.push(...remote.uses.map((use) => ({ ...use, passedOn: true as const })));
  binder.references.push(...remote.references.map((reference) => ({ ...reference, passedOn: true as const })));
  binder.diagnostics.push(...remote.diagnostics);
  return relationOfQuery(query, undefined, remote);
}
