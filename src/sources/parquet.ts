import { dirname } from 'node:path';
import type { CatalogData } from '../catalog/catalog.ts';
import { Database } from '../duckdb/database.ts';
import { CatalogDraft } from './catalog-draft.ts';
import { type InspectedFile, inspectParquet, type UploadedFile, unreadable } from './parquet-file.ts';
import { columnsAs, type ParquetKind, parquetKinds } from './parquet-kind.ts';
import { parquetRows } from './parquet-rows.ts';

/** One row of the report on an upload. */
export interface ParquetFileReport {
  readonly file: string;
  readonly kind: ParquetKind | 'unknown';
  readonly rows: number | null;
  readonly problems: string[];
}

export interface ParquetCatalog {
  /** Undefined where a problem stands in the way. */
  readonly catalog: CatalogData | undefined;
  readonly files: readonly ParquetFileReport[];
  /** Everything that is wrong, one sentence each. Empty where the catalog is there. */
  readonly problems: readonly string[];
  /** What was left out or looks odd. */
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  /** Told once the files are known to be usable, before their rows are read. */
  readonly onRecognised?: (files: readonly ParquetFileReport[]) => void;
  /** Told after each file: 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Reads the Parquet exports of the system views into a catalog. Files are recognised by their columns, whatever they are called.
 * All that is wrong is reported at once; nothing is thrown for what a file is.
 */
export async function readParquetCatalog(
  files: readonly UploadedFile[],
  options: ReadOptions = {},
): Promise<ParquetCatalog> {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const database = await Database.open({ folders, memoryLimit: '2GB' });
  try {
    const found: InspectedFile[] = [];
    for (const file of files) found.push(await inspectParquet(database, file));
    const inspected = toldApart(found);
    const reports = inspected.map(reportOf);
    const problems = [...setProblems(inspected, reports)];
    if (problems.length > 0) return { catalog: undefined, files: reports, problems, warnings: [] };
    options.onRecognised?.(reports);
    return await readRows(database, inspected, reports, options);
  } finally {
    await database.close();
  }
}

/** Objects that bring their SQL along look like definitions: of two such files, the only one that can be the objects is. */
function toldApart(files: readonly InspectedFile[]): readonly InspectedFile[] {
  const definitions = files.filter(({ kind }) => kind === 'definitions');
  if (definitions.length !== 2 || files.some(({ kind }) => kind === 'objects')) return files;
  const able = definitions.filter(({ names }) => columnsAs('objects', names));
  if (able.length !== 1) return files;
  return files.map((file) =>
    file === able[0] ? { ...file, kind: 'objects', columns: columnsAs('objects', file.names)! } : file,
  );
}

function reportOf({ name, kind, rows, problem }: InspectedFile): ParquetFileReport {
  return { file: name, kind: kind ?? 'unknown', rows: rows ?? null, problems: problem ? [problem] : [] };
}

/** What is wrong with the set: unusable files, two of a kind, a required kind that is missing. Notes it in the reports too. */
function* setProblems(files: readonly InspectedFile[], reports: readonly ParquetFileReport[]): Generator<string> {
  for (const { name, problem } of files) if (problem) yield `${name}: ${problem}`;
  for (const { kind, isRequired } of parquetKinds) {
    const same = files.filter((file) => file.kind === kind);
    if (same.length > 1) {
      const problem = `${same.map(({ name }) => name).join(' and ')} are both ${kind}. Send one file of each kind.`;
      for (const [i, file] of files.entries()) if (file.kind === kind) reports[i]!.problems.push(problem);
      yield problem;
    }
    if (isRequired && same.length === 0) yield `The file with the ${kind} is missing: ${columnsOf(kind)}.`;
  }
}

function columnsOf(kind: ParquetKind): string {
  const { required } = parquetKinds.find((candidate) => candidate.kind === kind)!;
  return `a Parquet file with the columns ${Object.keys(required).join(', ')}`;
}

async function readRows(
  database: Database,
  files: readonly InspectedFile[],
  reports: readonly ParquetFileReport[],
  options: ReadOptions,
): Promise<ParquetCatalog> {
  const draft = new CatalogDraft();
  const problems: string[] = [];
  // Objects first: everything else points to them.
  const order: ParquetKind[] = ['objects', 'definitions', 'table_columns', 'dependencies', 'query_logs'];
  for (const [done, kind] of order.entries()) {
    const file = files.find((candidate) => candidate.kind === kind);
    if (file) {
      try {
        await readers[kind](database, file, draft);
      } catch (error) {
        const problem = unreadable(error);
        reports[files.indexOf(file)]!.problems.push(problem);
        problems.push(`${file.name}: ${problem}`);
      }
    }
    options.onProgress?.((done + 1) / order.length);
  }
  problems.push(...draft.problems);
  if (problems.length === 0 && draft.objectCount === 0) problems.push('The export has no objects.');
  const catalog = problems.length === 0 ? draft.catalog() : undefined;
  return { catalog, files: reports, problems, warnings: draft.warnings() };
}

type ReadKind = (database: Database, file: InspectedFile, draft: CatalogDraft) => Promise<void>;

const readers: Readonly<Record<ParquetKind, ReadKind>> = {
  objects: async (database, file, draft) => {
    const shape = {
      object_id: 'id',
      schema_name: 'text',
      object_name: 'text',
      object_type: 'text',
      create_date: 'time',
      modify_date: 'time',
      database_name: 'text',
      base_object_name: 'text',
    } as const;
    for await (const rows of parquetRows(database, file, shape)) for (const row of rows) draft.addObject(row);
  },
  definitions: async (database, file, draft) => {
    const shape = {
      object_id: 'id',
      definition: 'text',
      schema_name: 'text',
      object_name: 'text',
      database_name: 'text',
    } as const;
    for await (const rows of parquetRows(database, file, shape)) for (const row of rows) draft.addDefinition(row);
  },
  table_columns: async (database, file, draft) => {
    const shape = {
      object_id: 'id',
      schema_name: 'text',
      table_name: 'text',
      column_name: 'text',
      data_type: 'text',
      ordinal_position: 'number',
      is_nullable: 'flag',
      max_length: 'number',
      precision: 'number',
      scale: 'number',
      database_name: 'text',
    } as const;
    for await (const rows of parquetRows(database, file, shape)) for (const row of rows) draft.addColumn(row);
  },
  dependencies: async (database, file, draft) => {
    const shape = {
      referencing_object_id: 'id',
      referenced_object_id: 'id',
      referenced_schema_name: 'text',
      referenced_entity_name: 'text',
      referenced_database_name: 'text',
      referenced_server_name: 'text',
      database_name: 'text',
    } as const;
    for await (const rows of parquetRows(database, file, shape)) for (const row of rows) draft.addDependency(row);
  },
  query_logs: async (database, file, draft) => {
    const shape = { command_text: 'text', submit_time: 'time', database_name: 'text' } as const;
    for await (const rows of parquetRows(database, file, shape)) for (const row of rows) draft.addQuery(row);
  },
};
