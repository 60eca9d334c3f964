import { open } from 'node:fs/promises';
import type { Database } from '../duckdb/database.ts';
import { DeadlineError } from '../duckdb/errors.ts';
import { literalPath } from '../duckdb/values.ts';
import { nearestKind, type ParquetKind, recogniseColumns } from './parquet-kind.ts';

/** A file as it was uploaded: what people call it, and where it lies. */
export interface UploadedFile {
  readonly name: string;
  readonly path: string;
}

/** More rows than any of these files can have in earnest; a few bytes of a hostile one can claim billions. */
export const mostRows = 20_000_000;

/** Milliseconds that reading one file may take. */
export const readDeadline = 120_000;

export interface InspectedFile extends UploadedFile {
  readonly kind: ParquetKind | undefined;
  /** Names of all columns, as the file writes them. */
  readonly names: readonly string[];
  /** See {@link recogniseColumns}. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: number | undefined;
  /** Why it cannot be used, in words. */
  readonly problem: string | undefined;
}

/** Looks at a file's beginning, end and columns, not at its rows. Never throws for what the file is. */
export async function inspectParquet(database: Database, file: UploadedFile): Promise<InspectedFile> {
  const unusable = (problem: string): InspectedFile => {
    return { ...file, kind: undefined, names: [], columns: {}, rows: undefined, problem };
  };
  if (!(await hasMagicBytes(file.path))) return unusable('It is not a Parquet file, or it was cut off.');
  try {
    const described = await database.rows<{ column_name: string }>(
      'DESCRIBE SELECT * FROM read_parquet(?)',
      [literalPath(file.path)],
      { deadline: readDeadline },
    );
    const names = described.map((row) => row.column_name);
    const footer = await database.row<{ rows: number | string }>(
      'SELECT num_rows AS rows FROM parquet_file_metadata(?)',
      [literalPath(file.path)],
      { deadline: readDeadline },
    );
    const rows = Number(footer?.rows ?? 0);
    const recognised = recogniseColumns(names);
    if (!recognised) return { ...unusable(nearestKind(names)), rows };
    const problem =
      rows > mostRows ? `It says that it has ${rows} rows; more than ${mostRows} are not read.` : undefined;
    return { ...file, ...recognised, names, rows, problem };
  } catch (error) {
    return unusable(unreadable(error));
  }
}

/** Why DuckDB could not read a file, without the path that it names. */
export function unreadable(error: unknown): string {
  if (error instanceof DeadlineError) return `Reading it took longer than ${readDeadline / 1000} seconds.`;
  return 'It is damaged: it cannot be read as Parquet.';
}

/** A Parquet file begins and ends with `PAR1`. https://parquet.apache.org/docs/file-format */
async function hasMagicBytes(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size < 12) return false;
    const bytes = Buffer.alloc(8);
    await file.read(bytes, 0, 4, 0);
    await file.read(bytes, 4, 4, size - 4);
    return bytes.toString('latin1') === 'PAR1PAR1';
  } finally {
    await file.close();
  }
}
