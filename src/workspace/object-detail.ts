import type {
  ColumnEdgeDetail,
  ColumnInfo,
  DiagnosticInfo,
  EvidenceInfo,
  ManualInfo,
  ObjectDetail,
  ObjectEdgeDetail,
} from '../contract/explore.ts';
import type { Database } from '../duckdb/database.ts';
import { edgesAt } from './adjacency.ts';
import { readObjectAgreement } from './agreement.ts';
import { edgeKinds, originsOf } from './codes.ts';
import { readObjectCoverage, readSighting } from './coverage.ts';
import type { Estate } from './estate.ts';

interface EvidenceRow {
  edge: number;
  module: number;
  file: string;
  start_offset: number;
  end_offset: number;
  line: number;
  statement: string;
}

interface ColumnEdgeRow {
  column_edge: number;
  from_node: number;
  from_column: string;
  to_node: number;
  to_column: string;
  through: number;
  type: ColumnEdgeDetail['type'];
  subtype: string;
  origins: number;
  last_seen: string | null;
}

/** Everything about one object. The columns of an edge list that is long are read with one query, never one an edge. */
export async function readObjectDetail(database: Database, estate: Estate, node: number): Promise<ObjectDetail> {
  const [columns, incoming, outgoing, columnEdges, diagnostics, text, dates, agreement, seen] = await Promise.all([
    database.rows<ColumnInfo>('SELECT name, type, ordinal, nullable FROM columns WHERE node = ? ORDER BY ordinal', [
      node,
    ]),
    readEdges(database, estate, node, 'incoming'),
    readEdges(database, estate, node, 'outgoing'),
    readColumnEdges(database, estate, node),
    readDiagnostics(database, node),
    readText(database, node),
    database.row<{ created: string | null; modified: string | null }>(
      'SELECT created, modified FROM objects WHERE object_id = ?',
      [estate.objects[node]!.id],
    ),
    readObjectAgreement(database, estate, node),
    readSighting(database, node),
  ]);
  const base = estate.objects[estate.bases[node]!] ?? null;
  // The edges of a synonym are those of what it stands for.
  const hasEdges = incoming.length + outgoing.length > 0 || base !== null;
  const coverage = await readObjectCoverage(database, node, hasEdges);
  return {
    ...estate.objects[node]!,
    columns,
    incoming,
    outgoing,
    columnEdges,
    diagnostics,
    base,
    sql: text?.sql ?? null,
    created: dates?.created ?? null,
    modified: dates?.modified ?? null,
    coverage,
    agreement,
    seen,
  };
}

/** The SQL of an object, its own or generated from its columns. */
export function readText(
  database: Database,
  node: number,
): Promise<{ sql: string; file: string; generated: boolean } | undefined> {
  return database.row('SELECT sql, file, generated FROM texts WHERE node = ?', [node]);
}

async function readEdges(
  database: Database,
  estate: Estate,
  node: number,
  side: 'incoming' | 'outgoing',
): Promise<ObjectEdgeDetail[]> {
  const { network, objects, kinds, origins } = estate;
  const edges = [...edgesAt(side === 'incoming' ? network.into : network.out, node)];
  const others = side === 'incoming' ? network.from : network.to;
  const [evidence, notes, seen] = await Promise.all([
    readEvidence(database, estate, 'evidence', edges),
    readNotes(database, 'edge', edges),
    readLastSeen(database, edges),
  ]);
  return edges.map((edge) => ({
    kind: edgeKinds[kinds[edge]!]!,
    other: objects[others[edge]!]!,
    origins: originsOf(origins[edge]!),
    evidence: evidence.get(edge) ?? [],
    lastSeen: seen.get(edge) ?? null,
    manual: notes.get(edge) ?? [],
  }));
}

async function readColumnEdges(database: Database, estate: Estate, node: number): Promise<ColumnEdgeDetail[]> {
  const rows = await database.rows<ColumnEdgeRow>(
    'SELECT * FROM column_edges WHERE from_node = ?1 OR to_node = ?1 OR through = ?1 ORDER BY column_edge',
    [node],
  );
  const places = rows.map((row) => row.column_edge);
  const evidence = await readEvidence(database, estate, 'column_evidence', places);
  const notes = await readNotes(database, 'column_edge', places);
  const end = (of: number, column: string) => ({
    object: estate.objects[of]!.id,
    objectName: estate.nameOf(of),
    column,
  });
  return rows.map((row) => ({
    from: end(row.from_node, row.from_column),
    to: end(row.to_node, row.to_column),
    through: estate.objects[row.through]!.id,
    throughName: estate.nameOf(row.through),
    type: row.type,
    subtype: row.subtype,
    origins: originsOf(row.origins),
    evidence: evidence.get(row.column_edge) ?? [],
    lastSeen: row.last_seen,
    manual: notes.get(row.column_edge) ?? [],
  }));
}

/** What an override file states of some edges. */
async function readNotes(
  database: Database,
  column: 'edge' | 'column_edge',
  edges: readonly number[],
): Promise<Map<number, ManualInfo[]>> {
  const found = new Map<number, ManualInfo[]>();
  if (edges.length === 0) return found;
  const rows = await database.rows<ManualInfo & { at: number }>(
    `SELECT ${column} AS at, file, line, note FROM manual_notes WHERE ${column} IN (SELECT unnest(?)) ORDER BY line`,
    [edges],
  );
  for (const { at, ...note } of rows) found.set(at, [...(found.get(at) ?? []), note]);
  return found;
}

/** `rowid` is a row's place in its table: that of the edge. */
async function readLastSeen(database: Database, edges: readonly number[]): Promise<Map<number, string>> {
  if (edges.length === 0) return new Map();
  const rows = await database.rows<{ edge: number; seen: string }>(
    `SELECT CAST(rowid AS INTEGER) AS edge, last_seen AS seen FROM edges
     WHERE rowid IN (SELECT unnest(?)) AND last_seen IS NOT NULL`,
    [edges],
  );
  return new Map(rows.map(({ edge, seen }) => [edge, seen]));
}

const evidenceQueries = {
  evidence: 'SELECT * FROM evidence WHERE edge IN (SELECT unnest(?)) ORDER BY edge, module, start_offset',
  column_evidence: `SELECT column_edge AS edge, * EXCLUDE (column_edge) FROM column_evidence
    WHERE column_edge IN (SELECT unnest(?)) ORDER BY edge, module, start_offset`,
};

async function readEvidence(
  database: Database,
  estate: Estate,
  table: keyof typeof evidenceQueries,
  edges: readonly number[],
): Promise<Map<number, EvidenceInfo[]>> {
  const found = new Map<number, EvidenceInfo[]>();
  if (edges.length === 0) return found;
  for (const row of await database.rows<EvidenceRow>(evidenceQueries[table], [edges])) {
    const module = estate.objects[row.module]!;
    const list = found.get(row.edge) ?? [];
    if (list.length === 0) found.set(row.edge, list);
    list.push({
      module: module.id,
      moduleName: estate.nameOf(row.module),
      file: row.file,
      start: row.start_offset,
      end: row.end_offset,
      line: row.line,
      statement: row.statement,
    });
  }
  return found;
}

function readDiagnostics(database: Database, node: number): Promise<DiagnosticInfo[]> {
  return database.rows<DiagnosticInfo>(
    `SELECT code, severity, line, column_number AS "column", start_offset AS "start", end_offset AS "end", message
     FROM diagnostics WHERE module = ? ORDER BY start_offset`,
    [node],
  );
}
