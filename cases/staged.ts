import { Source } from '../src/text/source.ts';
import { inProcedures } from './in-procedures.ts';
import { type Replacement, replaced } from './replaced.ts';

/** What an INSERT is made of, in words. */
interface Pieces {
  readonly into: string;
  readonly listed: string;
  readonly query: string;
  /** A name for the station, the only one of the case. */
  readonly name: string;
  /** Names for its columns. */
  readonly columns: readonly string[];
}

const defined = ({ columns }: Pieces) => columns.map((column) => `${column} sql_variant`).join(', ');
const names = ({ columns }: Pieces, prefix = '') => columns.map((column) => `${prefix}${column}`).join(', ');

/** The same rows into the same columns, by way of a station. */
const ways: readonly ((pieces: Pieces) => string)[] = [
  (p) => `WITH ${p.name} (${names(p)}) AS (${p.query}) INSERT INTO ${p.into} (${p.listed}) SELECT * FROM ${p.name};`,
  (p) => `INSERT INTO ${p.into} (${p.listed}) SELECT s.* FROM (${p.query}) AS s (${names(p)});`,
  (p) =>
    `INSERT INTO ${p.into} (${p.listed}) SELECT ${names(p, 's.')} FROM (VALUES (1)) AS v (n) CROSS APPLY (${p.query}) AS s (${names(p)});`,
  (p) =>
    `CREATE TABLE #${p.name} (${defined(p)}); INSERT INTO #${p.name} ${p.query}; INSERT INTO ${p.into} (${p.listed}) SELECT * FROM #${p.name};`,
  (p) =>
    `DECLARE @${p.name} TABLE (${defined(p)}); INSERT INTO @${p.name} (${names(p)}) ${p.query}; INSERT INTO ${p.into} (${p.listed}) SELECT ${names(p)} FROM @${p.name};`,
  (p) =>
    `SELECT s.* INTO #${p.name} FROM (${p.query}) AS s (${names(p)}); INSERT INTO ${p.into} (${p.listed}) SELECT s.* FROM #${p.name} AS s;`,
  (p) =>
    `MERGE INTO ${p.into} USING (${p.query}) AS s (${names(p)}) ON 1 = 0 WHEN NOT MATCHED THEN INSERT (${p.listed}) VALUES (${names(p, 's.')});`,
  (p) =>
    `CREATE TABLE #${p.name} (${defined(p)}); INSERT INTO #${p.name} OUTPUT ${names(p, 'inserted.')} INTO ${p.into} (${p.listed}) ${p.query};`,
];

/** Each `INSERT INTO t (…) SELECT …` of a procedure by way of a station: a CTE, a derived table, a temp table, OUTPUT and the like. */
export function staged(sql: string, first = 0): string {
  const source = new Source('case.sql', sql);
  const replacements: Replacement[] = [];
  inProcedures(source, (inner) => {
    if (inner.kind !== 'InsertStatement') return;
    const pieces = piecesOf(source.slice(inner));
    if (!pieces) return;
    const way = ways[(replacements.length + first) % ways.length]!;
    replacements.push({ at: inner, by: `BEGIN ${way({ ...pieces, name: `station${replacements.length}` })} END ` });
  });
  return replaced(sql, replacements);
}

function piecesOf(insert: string): Omit<Pieces, 'name'> | undefined {
  const found =
    /^INSERT\s+INTO\s+([^\s(#@]+)\s*\(([^()]*)\)\s*(SELECT\s(?:(?!\bORDER BY\b|\bOPTION\b)[\s\S])*?);?$/i.exec(insert);
  if (!found) return undefined;
  const [, into, listed, query] = found as unknown as [string, string, string, string];
  return { into, listed, query, columns: listed.split(',').map((_, i) => `c${i + 1}`) };
}
