// Makes samples/parquet from samples/sql: npx tsx samples/make-parquet.ts [FOLDER]
// The same input gives the same rows, so that the files can be committed and a test can tell when they are stale.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Database } from '../src/duckdb/database.ts';
import { type ExportFile, exportFiles } from './export-rows.ts';
import { samplesFolder } from './warehouse.ts';

const folder = resolve(process.argv[2] ?? join(samplesFolder, 'parquet'));
mkdirSync(folder, { recursive: true });

const database = await Database.open({ folders: [folder], threads: 1 });
try {
  for (const file of exportFiles()) {
    await writeParquet(database, file);
    console.error(`${file.name}.parquet: ${file.rows.length} rows`);
  }
} finally {
  await database.close();
}

async function writeParquet(into: Database, { name, columns, rows }: ExportFile): Promise<void> {
  // Times go in as text; the appender has no need of them elsewhere.
  const definitions = Object.entries(columns).map(([c, type]) => `${c} ${type === 'TIMESTAMP' ? 'VARCHAR' : type}`);
  await into.run(`CREATE TABLE ${name} (${definitions.join(', ')})`);
  const appender = await into.appender(name);
  for (const row of rows) appender.append(...row);
  appender.close();
  const values = Object.entries(columns).map(([c, type]) => `CAST(${c} AS ${type}) AS ${c}`);
  const path = join(folder, `${name}.parquet`).replaceAll("'", "''");
  await into.run(`COPY (SELECT ${values.join(', ')} FROM ${name}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
}
