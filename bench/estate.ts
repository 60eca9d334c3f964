// A generated estate of any size, the same for the same seed: npx tsx bench/estate.ts FOLDER [MODULES] [SEED]
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Database } from '../src/duckdb/database.ts';

export interface EstateOptions {
  /** Procedures. There are half as many tables and a quarter as many views. */
  readonly modules: number;
  readonly seed?: number;
}

const schemas = ['stg', 'ods', 'dwh', 'mart', 'rpt'];
const nouns = [
  'Order',
  'Customer',
  'Invoice',
  'Meter',
  'Reading',
  'Contract',
  'Payment',
  'Product',
  'Shipment',
  'Claim',
];
const columns = [
  'Id',
  'Code',
  'Name',
  'Amount',
  'Quantity',
  'ValidFrom',
  'ValidTo',
  'SourceSystem',
  'LoadedAt',
  'Hash',
];

/** Writes the five Parquet files and returns their paths: objects, definitions, dependencies, table_columns, query_logs. */
export async function writeEstate(folder: string, { modules, seed = 1 }: EstateOptions): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;

  const tables = Array.from({ length: Math.max(4, Math.floor(modules / 2)) }, (_, i) => ({
    id: 1000 + i,
    schema: schemas[i % schemas.length]!,
    name: `${pick(nouns)}${pick(nouns)}_${i}`,
  }));
  const views = Array.from({ length: Math.floor(modules / 4) }, (_, i) => {
    const [a, b] = [pick(tables), pick(tables)];
    return {
      id: 1_000_000 + i,
      schema: 'rpt',
      name: `vw_${pick(nouns)}_${i}`,
      sql: (name: string) =>
        `CREATE VIEW ${name} AS\nSELECT a.Id, a.Code, b.Amount, SUM(b.Quantity) AS Quantity\nFROM ${a.schema}.${a.name} AS a\nJOIN ${b.schema}.${b.name} AS b ON b.Id = a.Id\nGROUP BY a.Id, a.Code, b.Amount;`,
      reads: [a.id, b.id],
    };
  });
  const procedures = Array.from({ length: modules }, (_, i) => {
    const [source, lookup, target] = [pick(tables), pick(tables), pick(tables)];
    return {
      id: 2_000_000 + i,
      schema: target.schema,
      name: `usp_Load_${target.name}_${i}`,
      sql: (name: string) => procedureText(name, source, lookup, target, i),
      reads: [source.id, lookup.id, target.id],
    };
  });

  const database = await Database.open({ folders: [resolve(folder)] });
  try {
    await database.run(
      `CREATE TABLE objects (object_id BIGINT, schema_name VARCHAR, object_name VARCHAR, object_type VARCHAR)`,
    );
    await database.run('CREATE TABLE definitions (object_id BIGINT, definition VARCHAR)');
    await database.run('CREATE TABLE dependencies (referencing_object_id BIGINT, referenced_object_id BIGINT)');
    await database.run(
      'CREATE TABLE table_columns (object_id BIGINT, schema_name VARCHAR, table_name VARCHAR, column_name VARCHAR, data_type VARCHAR, ordinal_position INTEGER)',
    );
    await database.run('CREATE TABLE query_logs (command_text VARCHAR)');

    const objects = await database.appender('objects');
    for (const { id, schema, name } of tables) objects.append(id, schema, name, 'Table');
    for (const { id, schema, name } of views) objects.append(id, schema, name, 'View');
    for (const { id, schema, name } of procedures) objects.append(id, schema, name, 'Stored Procedure');
    objects.close();

    const definitions = await database.appender('definitions');
    for (const { id, schema, name, sql } of [...views, ...procedures]) definitions.append(id, sql(`${schema}.${name}`));
    definitions.close();

    const dependencies = await database.appender('dependencies');
    for (const { id, reads } of [...views, ...procedures]) for (const read of reads) dependencies.append(id, read);
    dependencies.close();

    const tableColumns = await database.appender('table_columns');
    for (const { id, schema, name } of tables) {
      for (const [i, column] of columns.entries()) tableColumns.append(id, schema, name, column, 'nvarchar', i + 1);
    }
    tableColumns.close();

    const logs = await database.appender('query_logs');
    for (const { schema, name } of procedures.slice(0, 100)) logs.append(`EXEC ${schema}.${name} @BatchId = 1`);
    logs.close();

    const files: string[] = [];
    for (const kind of ['objects', 'definitions', 'dependencies', 'table_columns', 'query_logs']) {
      const file = resolve(join(folder, `${kind}.parquet`));
      await rm(file, { force: true });
      await database.run(`COPY ${kind} TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
      files.push(file);
    }
    return files;
  } finally {
    await database.close();
  }
}

interface Named {
  readonly schema: string;
  readonly name: string;
}

/** About 1.5 KB of the SQL that loads a warehouse: a temp table, a MERGE, a log entry, error handling. */
function procedureText(name: string, source: Named, lookup: Named, target: Named, i: number): string {
  const [from, with_, into] = [source, lookup, target].map((table) => `${table.schema}.${table.name}`);
  return `CREATE PROCEDURE ${name} @BatchId int AS
BEGIN
  SET NOCOUNT ON;
  -- Step ${i}: what changed since the last batch
  BEGIN TRY
    SELECT s.Id, s.Code, UPPER(LTRIM(s.Name)) AS Name, COALESCE(s.Amount, l.Amount, 0) AS Amount,
           CASE WHEN l.ValidTo IS NULL THEN s.Quantity ELSE l.Quantity END AS Quantity, s.ValidFrom, s.SourceSystem
    INTO #changed
    FROM ${from} AS s
    LEFT JOIN ${with_} AS l ON l.Id = s.Id AND l.Code = s.Code
    WHERE s.LoadedAt >= DATEADD(day, -1, SYSUTCDATETIME())
      AND EXISTS (SELECT 1 FROM ${with_} AS x WHERE x.Code = s.Code AND x.Hash <> s.Hash);

    WITH latest AS (
      SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.Id ORDER BY c.ValidFrom DESC) AS RowNo
      FROM #changed AS c
    )
    MERGE ${into} AS t
    USING (SELECT * FROM latest WHERE RowNo = 1) AS n ON t.Id = n.Id
    WHEN MATCHED AND t.Hash <> n.Code THEN
      UPDATE SET Name = n.Name, Amount = n.Amount, Quantity = t.Quantity + n.Quantity, ValidFrom = n.ValidFrom
    WHEN NOT MATCHED BY TARGET THEN
      INSERT (Id, Code, Name, Amount, Quantity, ValidFrom, SourceSystem)
      VALUES (n.Id, n.Code, n.Name, n.Amount, n.Quantity, n.ValidFrom, n.SourceSystem);

    UPDATE t SET t.LoadedAt = SYSUTCDATETIME(), t.ValidTo = l.ValidTo
    FROM ${into} AS t JOIN ${with_} AS l ON l.Id = t.Id
    WHERE t.SourceSystem = N'S${i % 7}';
  END TRY
  BEGIN CATCH
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    THROW;
  END CATCH;
END;`;
}

/** Mulberry32: small, and the same everywhere. Numbers from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, modules, seed] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: npx tsx bench/estate.ts FOLDER [MODULES] [SEED]');
  const files = await writeEstate(folder, { modules: Number(modules ?? 1000), seed: Number(seed ?? 1) });
  console.log(files.join('\n'));
}
