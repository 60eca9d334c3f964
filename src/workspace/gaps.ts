import type { EstateGap, ModuleGap } from '../contract/coverage.ts';
import type { Database } from '../duckdb/database.ts';
import { diagnosticWords } from './reasons.ts';

/** What was not understood in the whole estate: by code, that of the most modules first. */
export async function readEstateGaps(database: Database): Promise<EstateGap[]> {
  const rows = await database.rows<Omit<EstateGap, 'words'>>(
    `SELECT code, severity, CAST(count(*) AS INTEGER) AS places, CAST(count(DISTINCT module) AS INTEGER) AS modules
     FROM diagnostics GROUP BY code, severity ORDER BY modules DESC, code`,
  );
  return rows.map((row) => ({ ...row, words: diagnosticWords(row.code) }));
}

/** What was not understood in each of these nodes, by code, with what is said at the first place; nodes without are left out. */
export async function readModuleGaps(database: Database, nodes: readonly number[]): Promise<Map<number, ModuleGap[]>> {
  const gaps = new Map<number, ModuleGap[]>();
  if (nodes.length === 0) return gaps;
  const rows = await database.rows<ModuleGap & { node: number }>(
    `SELECT module AS node, code, severity, CAST(count(*) AS INTEGER) AS places,
       arg_min(message, start_offset) AS words, arg_min(line, start_offset) AS line
     FROM diagnostics WHERE module IN (SELECT unnest(?)) GROUP BY module, code, severity ORDER BY module, code`,
    [nodes],
  );
  for (const { node, ...gap } of rows) gaps.set(node, [...(gaps.get(node) ?? []), gap]);
  return gaps;
}
