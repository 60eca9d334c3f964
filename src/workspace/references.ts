import type { ObjectSummary, ReferenceInfo, ReferenceList } from '../contract/explore.ts';
import type { Database } from '../duckdb/database.ts';
import { nameKey, parseName } from '../text/identifier.ts';
import type { Estate } from './estate.ts';

interface ReferenceRow extends Omit<ReferenceInfo, 'module' | 'moduleName' | 'text' | 'highlight' | 'column'> {
  module: number;
  column_name: string | null;
}

export interface ReferenceFilter {
  /** Only the places that name this column, compared without regard to case. */
  readonly column?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Every place that names an object or one of its columns, module by module, in the order of the text. */
export async function readReferences(
  database: Database,
  estate: Estate,
  node: number,
  filter: ReferenceFilter,
): Promise<ReferenceList> {
  const { column, limit, offset } = filter;
  if (estate.objects[node]!.type === 'Synonym') return readReferencesOfSynonym(database, estate, node, filter);
  const where = `WHERE node = ?${column === undefined ? '' : ' AND lower(column_name) = lower(?)'}`;
  const parameters = column === undefined ? [node] : [node, column];
  const modules = await database.rows<ModulePlaces>(
    `SELECT module, CAST(count(*) AS INTEGER) AS places FROM object_references ${where} GROUP BY module ORDER BY module`,
    parameters,
  );
  const rows = await database.rows<ReferenceRow>(`${selectPlaces} ${where} ${inOrder} LIMIT ? OFFSET ?`, [
    ...parameters,
    limit,
    offset,
  ]);
  const texts = await readTexts(database, new Set(rows.map((row) => row.module)));
  return listOf(rows, modules, texts, estate);
}

/** The places of what a synonym stands for that call it by the synonym: it has no others, and no columns of its own. */
async function readReferencesOfSynonym(
  database: Database,
  estate: Estate,
  node: number,
  { column, limit, offset }: ReferenceFilter,
): Promise<ReferenceList> {
  const synonym = estate.objects[node]!;
  const rows = await database.rows<ReferenceRow>(
    `${selectPlaces} WHERE (node = ? OR node = ?) AND column_name IS NULL ${inOrder}`,
    [node, estate.bases[node]!],
  );
  const texts = await readTexts(database, new Set(rows.map((row) => row.module)));
  const isCalledSo = ({ module, start, end }: ReferenceRow) =>
    names(texts.get(module)?.slice(start, end) ?? '', synonym);
  const places = column === undefined ? rows.filter(isCalledSo) : [];
  const counts = new Map<number, number>();
  for (const { module } of places) counts.set(module, (counts.get(module) ?? 0) + 1);
  const modules = [...counts].map(([module, count]) => ({ module, places: count }));
  return listOf(places.slice(offset, offset + limit), modules, texts, estate);
}

/** Whether a name, as it is written, can be that of an object: what it leaves out is the object's. */
function names(written: string, { database, schema, name }: ObjectSummary): boolean {
  const own = [name, schema, database];
  const parts = parseName(written).toReversed();
  return (
    parts.length <= own.length && parts.every((part, i) => (i > 0 && part === '') || nameKey(part) === nameKey(own[i]!))
  );
}

const selectPlaces = `SELECT column_name, module, file, start_offset AS "start", end_offset AS "end", line, access, origin, via
  FROM object_references`;
const inOrder = 'ORDER BY module, "start", "end"';

interface ModulePlaces {
  readonly module: number;
  readonly places: number;
}

function listOf(
  rows: readonly ReferenceRow[],
  modules: readonly ModulePlaces[],
  texts: ReadonlyMap<number, string>,
  estate: Estate,
): ReferenceList {
  const references = rows.map(({ module, column_name, ...row }) => ({
    ...row,
    module: estate.objects[module]!.id,
    moduleName: estate.nameOf(module),
    column: column_name,
    ...lineOf(texts.get(module) ?? '', row.start, row.end),
  }));
  return {
    references,
    total: modules.reduce((sum, { places }) => sum + places, 0),
    modules: modules.map(({ module, places }) => {
      const { id, type } = estate.objects[module]!;
      return { id, name: estate.nameOf(module), type, places };
    }),
  };
}

/** A column's name as it is written in the catalog, or where the SQL names it; undefined where nobody knows it. */
export async function findColumn(database: Database, node: number, column: string): Promise<string | undefined> {
  const found = await database.row<{ name: string }>(
    `SELECT name FROM columns WHERE node = ?1 AND lower(name) = lower(?2)
     UNION ALL
     SELECT column_name AS name FROM object_references WHERE node = ?1 AND lower(column_name) = lower(?2)
     LIMIT 1`,
    [node, column],
  );
  return found?.name;
}

async function readTexts(database: Database, nodes: ReadonlySet<number>): Promise<Map<number, string>> {
  if (nodes.size === 0) return new Map();
  const rows = await database.rows<{ node: number; sql: string }>(
    'SELECT node, sql FROM texts WHERE node IN (SELECT unnest(?))',
    [[...nodes]],
  );
  return new Map(rows.map(({ node, sql }) => [node, sql]));
}

const longestLine = 200;

/** The line that a place begins in, trimmed; of a long line the part around the place. `highlight` is the place within it. */
export function lineOf(text: string, start: number, end: number): { text: string; highlight: [number, number] } {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const ends = [text.indexOf('\n', start), text.indexOf('\r', start)].filter((at) => at !== -1);
  const lineEnd = ends.length === 0 ? text.length : Math.min(...ends);
  const line = text.slice(before, lineEnd);
  const isLong = line.trim().length > longestLine;
  const from = isLong ? Math.max(0, Math.min(start - before - longestLine / 2, line.length - longestLine)) : 0;
  const shown = isLong ? line.slice(from, from + longestLine) : line;
  const cut = before + from + (shown.length - shown.trimStart().length);
  const trimmed = shown.trim();
  const within = (offset: number) => Math.min(Math.max(offset - cut, 0), trimmed.length);
  return { text: trimmed, highlight: [within(start), within(end)] };
}
