// A generated estate as five Parquet files: npx tsx bench/write-estate.ts FOLDER [MODULES] [SEED] [CHARACTERS]
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TableAppender } from '../src/duckdb/appender.ts';
import { Database } from '../src/duckdb/database.ts';
import { type EstateOptions, generateEstate } from './estate.ts';

const tables = {
  objects: 'object_id BIGINT, schema_name VARCHAR, object_name VARCHAR, object_type VARCHAR',
  definitions: 'object_id BIGINT, definition VARCHAR',
  dependencies: 'referencing_object_id BIGINT, referenced_object_id BIGINT',
  table_columns:
    'object_id BIGINT, schema_name VARCHAR, table_name VARCHAR, column_name VARCHAR, data_type VARCHAR, ordinal_position INTEGER',
  query_logs: 'command_text VARCHAR',
} as const;

/** Writes the files and returns their paths: objects, definitions, dependencies, table_columns, query_logs. */
export async function writeEstate(folder: string, options: EstateOptions): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const estate = generateEstate(options);
  const procedures = estate.modules.filter(({ type }) => type === 'Stored Procedure');
  const database = await Database.open({ folders: [resolve(folder)] });
  try {
    const fill = async (table: keyof typeof tables, rows: (appender: TableAppender) => void) => {
      await database.run(`CREATE TABLE ${table} (${tables[table]})`);
      const appender = await database.appender(table);
      rows(appender);
      appender.close();
    };
    await fill('objects', (objects) => {
      for (const { id, schema, name } of estate.tables) objects.append(id, schema, name, 'Table');
      for (const { id, schema, name, type } of estate.modules) objects.append(id, schema, name, type);
    });
    await fill('definitions', (definitions) => {
      for (const { id, definition } of estate.modules) definitions.append(id, definition);
    });
    await fill('dependencies', (dependencies) => {
      for (const { id, reads } of estate.modules) for (const read of reads) dependencies.append(id, read);
    });
    await fill('table_columns', (columns) => {
      for (const { id, schema, name } of estate.tables) {
        for (const [i, column] of estate.columns.entries()) columns.append(id, schema, name, column, 'nvarchar', i + 1);
      }
    });
    await fill('query_logs', (logs) => {
      for (const { schema, name } of procedures.slice(0, 100)) logs.append(`EXEC ${schema}.${name} @BatchId = 1`);
    });
    const files: string[] = [];
    for (const kind of Object.keys(tables)) {
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, modules = 1000, seed = 1, characters = 1500] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: npx tsx bench/write-estate.ts FOLDER [MODULES] [SEED] [CHARACTERS]');
  const options = { modules: Number(modules), seed: Number(seed), characters: Number(characters) };
  console.log((await writeEstate(folder, options)).join('\n'));
}
