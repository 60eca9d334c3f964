import { type DuckDBAppender, DuckDBTypeId } from '@duckdb/node-api';

export type Cell = string | number | bigint | boolean | Uint8Array | null | undefined;

type Write = (appender: DuckDBAppender, value: never) => void;

/** The column types that snapshot tables use. */
const writers: Partial<Record<DuckDBTypeId, Write>> = {
  [DuckDBTypeId.VARCHAR]: (appender, value: string) => appender.appendVarchar(value),
  [DuckDBTypeId.INTEGER]: (appender, value: number) => appender.appendInteger(value),
  [DuckDBTypeId.UTINYINT]: (appender, value: number) => appender.appendUTinyInt(value),
  [DuckDBTypeId.BIGINT]: (appender, value: number | bigint) => appender.appendBigInt(BigInt(value)),
  [DuckDBTypeId.DOUBLE]: (appender, value: number) => appender.appendDouble(value),
  [DuckDBTypeId.BOOLEAN]: (appender, value: boolean) => appender.appendBoolean(value),
  [DuckDBTypeId.BLOB]: (appender, value: Uint8Array) => appender.appendBlob(value),
};

/** Adds rows to one table, about 600,000 a second. Holds a connection until it is closed. */
export class TableAppender {
  readonly #appender: DuckDBAppender;
  readonly #writers: readonly Write[];
  readonly #release: () => void;
  rows = 0;

  constructor(appender: DuckDBAppender, release: () => void) {
    this.#appender = appender;
    this.#release = release;
    this.#writers = Array.from({ length: appender.columnCount }, (_, i) => {
      const { typeId } = appender.columnType(i);
      const write = writers[typeId];
      if (!write) throw new Error(`No table here has columns of the type ${DuckDBTypeId[typeId]}.`);
      return write;
    });
  }

  /** One row, in the order of the table's columns. Null and undefined are NULL. */
  append(...row: readonly Cell[]): void {
    if (row.length !== this.#writers.length)
      throw new Error(`${this.#writers.length} columns, but ${row.length} values.`);
    for (let i = 0; i < row.length; i++) {
      const value = row[i];
      if (value === null || value === undefined) this.#appender.appendNull();
      else this.#writers[i]!(this.#appender, value as never);
    }
    this.#appender.endRow();
    this.rows++;
  }

  close(): void {
    try {
      this.#appender.closeSync();
    } finally {
      this.#release();
    }
  }
}
