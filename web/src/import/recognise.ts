import type { FileReport } from '../../../src/contract/explore.ts';
import { readParquetFooter } from './parquet-footer.ts';

export type FileKind = FileReport['kind'] | 'sql';

/** A file that somebody chose, with what it seems to be before the server has seen it. */
export interface ChosenFile {
  readonly file: File;
  /** Null while the browser still looks. */
  readonly kind: FileKind | null;
  readonly rows: number | null;
  readonly problems: readonly string[];
}

export const kindWords: Record<FileKind, string> = {
  objects: 'Objects',
  definitions: 'Definitions (SQL)',
  dependencies: 'Dependencies',
  table_columns: 'Table columns',
  query_logs: 'Query log',
  overrides: 'Override file',
  sql: 'SQL text',
  unknown: 'Not recognised',
};

/** What an upload of Parquet files must hold. */
export const requiredKinds = ['objects', 'definitions', 'dependencies'] as const;

/** Looks into the file as the server will: by its columns, whatever it is called. The server has the last word. */
export async function recogniseFile(file: File): Promise<Omit<ChosenFile, 'file'>> {
  if (/\.sql$/i.test(file.name)) return { kind: 'sql', rows: null, problems: [] };
  if (/\.json$/i.test(file.name)) return recogniseOverrides(await file.text());
  const footer = await readParquetFooter(file);
  if (!footer)
    return { kind: 'unknown', rows: null, problems: ['This is neither a Parquet file nor a .sql or .json file.'] };
  const kind = kindByColumns(footer.columns);
  const problems = kind === 'unknown' ? [`Its columns fit no kind of export: ${someOf(footer.columns)}.`] : [];
  return { kind, rows: footer.rows, problems };
}

/** Whether it is an override file at all; what is wrong with its edges, the server says. */
export function recogniseOverrides(text: string): Omit<ChosenFile, 'file'> {
  const wrong = { kind: 'unknown', rows: null, problems: ['It is no override file: {"edges": […]}.'] } as const;
  try {
    const content: unknown = JSON.parse(text);
    const edges = typeof content === 'object' && content !== null && 'edges' in content ? content.edges : undefined;
    return Array.isArray(edges) ? { kind: 'overrides', rows: edges.length, problems: [] } : wrong;
  } catch {
    return wrong;
  }
}

/** Column names compare case-insensitively; definitions may also carry names, so they are looked for first. */
export function kindByColumns(columns: readonly string[]): FileReport['kind'] {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  const has = (...alternatives: string[]) => alternatives.some((name) => names.has(name));
  const id = has('object_id', 'correct_object_id');
  if (has('referencing_object_id') && has('referenced_object_id')) return 'dependencies';
  if (id && has('definition')) return 'definitions';
  if (has('column_name') && has('table_name') && has('data_type')) return 'table_columns';
  if (id && has('object_name') && has('schema_name') && has('object_type')) return 'objects';
  if (has('command_text', 'command')) return 'query_logs';
  return 'unknown';
}

function someOf(columns: readonly string[]): string {
  const shown = columns.slice(0, 6).join(', ');
  return columns.length > 6 ? `${shown}, …` : shown;
}

/** Required kinds that no file has, as soon as Parquet files are among them; .sql files need no others. */
export function missingKinds(files: readonly ChosenFile[]): string[] {
  const kinds = new Set(files.map((one) => one.kind));
  const parquet = files.some(
    ({ kind }) => kind !== null && kind !== 'sql' && kind !== 'overrides' && kind !== 'unknown',
  );
  if (kinds.has(null) || !parquet) return [];
  return requiredKinds.filter((kind) => !kinds.has(kind)).map((kind) => kindWords[kind]);
}

export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
