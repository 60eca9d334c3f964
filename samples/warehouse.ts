// The sample warehouse as it stands in samples/sql: one object a file, in a folder a schema, in a folder a database.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declareScripts } from '../src/bind/declare.ts';
import type { CatalogData, CatalogObject } from '../src/catalog/catalog.ts';
import { nameKey } from '../src/text/identifier.ts';
import { Source } from '../src/text/source.ts';

export const samplesFolder = fileURLToPath(new URL('.', import.meta.url));
export const sqlFolder = join(samplesFolder, 'sql');

/** The database whose name need not be said. */
export const mainDatabase = 'TarnfeldDW';

export interface SampleObject {
  readonly object: CatalogObject;
  /** Relative to samples/sql. */
  readonly file: string;
  /** All of the file: what SQL Server keeps as the definition of a module, the comments before CREATE included. */
  readonly text: string;
}

/** `TarnfeldDW/ods/Invoice.sql` → TarnfeldDW, ods, Invoice. Files beside the schemas' folders hold no object. */
function objectFiles(database: string): string[] {
  return readdirSync(join(sqlFolder, database), { recursive: true, encoding: 'utf8' })
    .map((file) => `${database}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /^[^/]+\/[^/]+\/[^/]+\.sql$/.test(file))
    .sort();
}

/**
 * Every object of both databases, with ids as an export has them: positive, 32 bits, the same tomorrow, and unique across
 * the databases.
 */
export function sampleObjects(): SampleObject[] {
  const found = readdirSync(sqlFolder).sort().flatMap(objectsOf);
  const ids = new Set(found.map(({ object }) => object.id));
  if (ids.size < found.length) throw new Error('Two sample objects have the same id: rename one of them.');
  return found;
}

function objectsOf(database: string): SampleObject[] {
  const sources = objectFiles(database).map((file) => new Source(file, readFileSync(join(sqlFolder, file), 'utf8')));
  const declared = new Map(
    declareScripts(sources, { defaultDatabase: database }).objects.map((object) => [pathOf(object), object]),
  );
  return sources.map(({ name: file, text }) => {
    const object = declared.get(nameKey(file));
    if (!object) throw new Error(`${file} does not create the object that it is named after.`);
    return { object: { ...object, id: String(objectId(file)) }, file, text };
  });
}

const pathOf = ({ database, schema, name }: CatalogObject) => nameKey(`${database}/${schema}/${name}.sql`);

/** FNV-1a of the path, 31 bits of it. */
export function objectId(file: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(file, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 1;
}

/** Both databases as one catalog, straight from the SQL. */
export function sampleCatalog(): CatalogData {
  const objects = sampleObjects().map(({ object }) => object);
  return { ...declareScripts([], { defaultDatabase: mainDatabase }), objects };
}
