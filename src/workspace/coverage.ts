import type {
  CoverageReport,
  ModuleCoverageRow,
  ObjectCoverage,
  QueryLogInfo,
  SightingInfo,
  Understood,
} from '../contract/coverage.ts';
import type { DiagnosticInfo, SnapshotInfo } from '../contract/explore.ts';
import type { Database } from '../duckdb/database.ts';
import type { EmptyReason } from '../lineage/estate/coverage.ts';
import { readAgreementCounts } from './agreement.ts';
import { edgeKindCode, originBits, originsOf } from './codes.ts';
import type { Estate } from './estate.ts';
import { readEstateGaps, readModuleGaps } from './gaps.ts';
import { emptyReason } from './reasons.ts';

export interface CoverageFilter {
  /** Only modules that were understood so far; left out: those of which there is anything to say. */
  readonly understood?: readonly Understood[];
  readonly limit: number;
  readonly offset: number;
}

interface CoverageRow {
  node: number;
  understood: Understood;
  statements: number;
  moving: number;
  lost: number;
  empty: EmptyReason | null;
}

/** What was understood of one object, and why it has no edge where it has none. */
export async function readObjectCoverage(database: Database, node: number, hasEdges: boolean): Promise<ObjectCoverage> {
  const [row, gaps] = await Promise.all([
    database.row<CoverageRow>('SELECT * FROM coverage WHERE node = ?', [node]),
    readModuleGaps(database, [node]),
  ]);
  const coverage = row ? coverageOf(row) : { ...notAModule, empty: hasEdges ? null : await whyUnused(database, node) };
  return { ...coverage, gaps: gaps.get(node) ?? [] };
}

const notAModule = { understood: null, statements: 0, moving: 0, lost: 0 };

async function whyUnused(database: Database, node: number) {
  const named = await database.row<{ n: number }>(
    'SELECT CAST(count(*) AS INTEGER) AS n FROM object_references WHERE node = ?',
    [node],
  );
  return emptyReason(named && named.n > 0 ? 'named only' : 'never named');
}

function coverageOf({ understood, statements, moving, lost, empty }: CoverageRow) {
  return { understood, statements, moving, lost, empty: empty === null ? null : emptyReason(empty) };
}

export async function readSighting(database: Database, node: number): Promise<SightingInfo | null> {
  const row = await database.row<SightingInfo>('SELECT times, last_seen AS "lastSeen" FROM sightings WHERE node = ?', [
    node,
  ]);
  return row ?? null;
}

/** What was understood of the estate, what was not, and why. */
export async function readCoverage(
  database: Database,
  estate: Estate,
  snapshot: SnapshotInfo,
  filter: CoverageFilter,
): Promise<CoverageReport> {
  const [modules, statements, columns, gaps, empty, agreement, queryLog, overrides, loose, list] = await Promise.all([
    readModules(database),
    database.row<CoverageReport['statements']>(
      `SELECT CAST(coalesce(sum(statements), 0) AS INTEGER) AS total, CAST(coalesce(sum(moving), 0) AS INTEGER) AS moving,
         CAST(coalesce(sum(lost), 0) AS INTEGER) AS lost FROM coverage`,
    ),
    readColumns(database),
    readEstateGaps(database),
    database.rows<{ empty: EmptyReason; modules: number }>(
      `SELECT empty, CAST(count(*) AS INTEGER) AS modules FROM coverage WHERE empty IS NOT NULL
       GROUP BY empty ORDER BY modules DESC, empty`,
    ),
    readAgreementCounts(database),
    readQueryLog(database),
    readOverrides(database),
    database.rows<DiagnosticInfo & { file: string }>(
      `SELECT code, severity, line, column_number AS "column", start_offset AS "start", end_offset AS "end", message, file
       FROM diagnostics WHERE module IS NULL ORDER BY file, line LIMIT 500`,
    ),
    readModuleRows(database, estate, filter),
  ]);
  return {
    snapshot,
    modules,
    statements: statements ?? { total: 0, moving: 0, lost: 0 },
    edges: countEdges(estate),
    columns,
    gaps,
    empty: empty.map(({ empty: code, modules: count }) => ({ ...emptyReason(code), modules: count })),
    ...{ agreement, queryLog, overrides, loose },
    ...list,
  };
}

async function readModules(database: Database): Promise<CoverageReport['modules']> {
  const rows = await database.rows<{ understood: Understood; n: number }>(
    'SELECT understood, CAST(count(*) AS INTEGER) AS n FROM coverage GROUP BY understood',
  );
  const count = (understood: Understood) => rows.find((row) => row.understood === understood)?.n ?? 0;
  return {
    total: rows.reduce((sum, { n }) => sum + n, 0),
    whole: count('whole'),
    partly: count('partly'),
    nothing: count('nothing'),
    noText: count('no text'),
  };
}

function countEdges({ origins, objects, network }: Estate): CoverageReport['edges'] {
  const counts = new Map<string, number>();
  let unresolved = 0;
  for (let edge = 0; edge < origins.length; edge++) {
    for (const origin of originsOf(origins[edge]!)) counts.set(origin, (counts.get(origin) ?? 0) + 1);
    const isEndLost = (node: number) => objects[node]!.type === 'Unresolved';
    if (isEndLost(network.from[edge]!) || isEndLost(network.to[edge]!)) unresolved++;
  }
  const all = originsOf(originBits(['parsed', 'dynamic', 'declared', 'hint', 'query_log']));
  return {
    total: origins.length,
    origins: all.map((origin) => ({ origin, edges: counts.get(origin) ?? 0 })),
    unresolved,
  };
}

async function readColumns(database: Database): Promise<CoverageReport['columns']> {
  const row = await database.row<{ written: number; traced: number }>(
    `WITH made AS (
       SELECT DISTINCT to_node AS node FROM edges WHERE kind = ${edgeKindCode('write')}
       UNION SELECT node FROM objects WHERE object_type = 'View'
     ), traced AS (SELECT DISTINCT to_node AS node, lower(to_column) AS name FROM column_edges WHERE type = 'DIRECT')
     SELECT CAST(count(*) AS INTEGER) AS written, CAST(count(traced.name) AS INTEGER) AS traced
     FROM columns JOIN made USING (node)
     LEFT JOIN traced ON traced.node = columns.node AND traced.name = lower(columns.name)`,
  );
  return row ?? { written: 0, traced: 0 };
}

async function readQueryLog(database: Database): Promise<QueryLogInfo | null> {
  const row = await database.row<QueryLogInfo>('SELECT * RENAME (ad_hoc_writes AS "adHocWrites") FROM query_log');
  return row ?? null;
}

async function readOverrides(database: Database): Promise<CoverageReport['overrides']> {
  const row = await database.row<{ file: string; edges: number }>(
    'SELECT file, CAST((SELECT count(DISTINCT edge) FROM manual_notes) AS INTEGER) AS edges FROM overrides',
  );
  return row ?? null;
}

/** Modules, those with most to say first: no text, nothing read, then by how much was not understood. */
async function readModuleRows(
  database: Database,
  estate: Estate,
  { understood, limit, offset }: CoverageFilter,
): Promise<{ objects: ModuleCoverageRow[]; total: number }> {
  const chosen = understood && understood.length > 0;
  const where = chosen ? 'WHERE understood IN (SELECT unnest(?))' : "WHERE understood <> 'whole' OR empty IS NOT NULL";
  const parameters = chosen ? [understood] : [];
  const [total, rows] = await Promise.all([
    database.row<{ n: number }>(`SELECT CAST(count(*) AS INTEGER) AS n FROM coverage ${where}`, parameters),
    database.rows<CoverageRow>(
      `SELECT coverage.* FROM coverage
       LEFT JOIN (SELECT module AS node, count(*) AS places FROM diagnostics GROUP BY module) USING (node) ${where}
       ORDER BY CASE understood WHEN 'no text' THEN 0 WHEN 'nothing' THEN 1 WHEN 'partly' THEN 2 ELSE 3 END,
         coalesce(places, 0) DESC, node LIMIT ? OFFSET ?`,
      [...parameters, limit, offset],
    ),
  ]);
  const gaps = await readModuleGaps(
    database,
    rows.map(({ node }) => node),
  );
  const objects = rows.map((row) => ({
    object: estate.objects[row.node]!,
    ...coverageOf(row),
    gaps: gaps.get(row.node) ?? [],
  }));
  return { objects, total: total?.n ?? 0 };
}
