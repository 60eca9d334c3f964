import type { Database } from '../duckdb/database.ts';
import { literalPath } from '../duckdb/values.ts';
import { type InspectedFile, mostRows, readDeadline } from './parquet-file.ts';

/** How a column is read whatever its type in the file: ids that a tool made floating point are whole numbers again. */
const readings = {
  id: (column: string) => `CAST(TRY_CAST(${column} AS HUGEINT) AS VARCHAR)`,
  text: (column: string) => `CAST(${column} AS VARCHAR)`,
  number: (column: string) => `TRY_CAST(${column} AS INTEGER)`,
  // By way of TIMESTAMPTZ, so that a text with an offset keeps its instant; one without is taken for UTC.
  time: (column: string) => `strftime(CAST(TRY_CAST(${column} AS TIMESTAMPTZ) AS TIMESTAMP), '%Y-%m-%dT%H:%M:%SZ')`,
  flag: (column: string) => `lower(CAST(${column} AS VARCHAR)) IN ('true', '1', 'yes', 'y')`,
} as const;

type Reading = keyof typeof readings;

/** What is read of a file: column → how. */
export type Shape = Readonly<Record<string, Reading>>;

export type RowOf<S extends Shape> = {
  readonly [C in keyof S]: (S[C] extends 'number' ? number : S[C] extends 'flag' ? boolean : string) | null;
};

/**
 * The rows of a recognised file, some thousand at a time; columns that the file does not have are null.
 * Only names from our own list of columns reach the SQL text.
 */
export async function* parquetRows<S extends Shape>(
  database: Database,
  file: InspectedFile,
  shape: S,
): AsyncGenerator<RowOf<S>[], void, void> {
  const columns = Object.entries(shape).map(([column, reading]) => {
    const name = file.columns[column];
    return `${name === undefined ? 'NULL' : readings[reading](`"${name}"`)} AS "${column}"`;
  });
  // Older writers do not mark text as text: without the option it would come as escaped bytes.
  const sql = `SELECT ${columns.join(', ')} FROM read_parquet(?, binary_as_string = true) LIMIT ${mostRows}`;
  yield* database.stream<RowOf<S>>(sql, [literalPath(file.path)], { deadline: readDeadline });
}
