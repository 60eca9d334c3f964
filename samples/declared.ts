// What sys.sql_expression_dependencies of the two databases would hold.
// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-expression-dependencies-transact-sql
import { parseName } from '../src/text/identifier.ts';
import { datasetOf, type ExpectedEdge, expectedEdges } from './expected-edges.ts';
import { mainDatabase, type SampleObject } from './warehouse.ts';

export interface DeclaredRow {
  readonly referencing_object_id: number;
  /** Null where SQL Server does not look: in another database, on a linked server, or where there is no such object. */
  readonly referenced_object_id: number | null;
  readonly referenced_server_name: string | null;
  readonly referenced_database_name: string | null;
  readonly referenced_schema_name: string;
  readonly referenced_entity_name: string;
}

/** What the text of a module names, but what is no flow of data: a sequence, a procedure of the system. */
const alsoNamed: readonly (readonly [module: string, named: string])[] = [
  ['ctl.usp_StartRun', 'ctl.RunNumber'],
  ['rpt.usp_SendSubscriptions', 'msdb.dbo.sp_send_dbmail'],
];

/**
 * The dependencies that SQL Server finds for itself when a module is created: the names in its text. It sees no dynamic SQL, no
 * hints, no files, not what a renamed table becomes; it names a synonym, not its base, and knows inserted and deleted as
 * tables of nobody.
 */
export function declaredDependencies(objects: readonly SampleObject[]): DeclaredRow[] {
  const byFile = new Map(objects.map((sample) => [sample.file, sample.object]));
  const idByName = new Map(
    objects.map(({ object }) => [`${object.database}.${object.schema}.${object.name}`, object.id]),
  );
  const rows = new Map<string, DeclaredRow>();
  const add = (file: string, named: string) => {
    const { id, database } = byFile.get(file)!;
    const [entity, schema, inDatabase, server] = parseName(named).reverse();
    const known = inDatabase === undefined ? idByName.get(`${database}.${schema}.${entity}`) : undefined;
    rows.set(`${id} ${named}`, {
      referencing_object_id: Number(id),
      referenced_object_id: known === undefined ? null : Number(known),
      referenced_server_name: server ?? null,
      referenced_database_name: inDatabase ?? null,
      referenced_schema_name: schema!,
      referenced_entity_name: entity!,
    });
  };
  for (const edge of expectedEdges()) if (isSeen(edge)) add(edge.file, writtenName(edge));
  for (const [module, named] of alsoNamed) add(`${mainDatabase}/${module.replace('.', '/')}.sql`, named);
  return [...rows.values()];
}

function isSeen(edge: ExpectedEdge): boolean {
  if (edge.origin !== 'parsed' || datasetOf(edge).startsWith('[@')) return false;
  return !edge.note.startsWith('renamed from') && !edge.note.startsWith('inserted and deleted');
}

/** The name as the module writes it: the synonym, and the database only where it is another one. */
function writtenName(edge: ExpectedEdge): string {
  const [, synonym] = /^through the synonym (\S+)$/.exec(edge.note) ?? [];
  if (synonym) return synonym;
  const own = edge.file.split('/')[0]!;
  const name = datasetOf(edge);
  if (own === mainDatabase) return name;
  return name.startsWith(`${own}.`) ? name.slice(own.length + 1) : `${mainDatabase}.${name}`;
}
