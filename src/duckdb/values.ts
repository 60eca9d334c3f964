import {
  BIGINT,
  DuckDBBlobValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';

/** What a query takes as a parameter. A list is for `IN (SELECT unnest(?))`. */
export type Parameter = string | number | bigint | boolean | null | readonly string[] | readonly number[];

/**
 * What a query answers. BIGINT and HUGEINT are numbers where a number holds them exactly, else decimal strings;
 * BLOBs are bytes; everything else that is no plain value (dates, decimals, lists) comes as DuckDB prints it.
 */
export type Value = string | number | boolean | null | Uint8Array;

export type Row = Record<string, Value>;

export function plainValue(value: DuckDBValue): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    default:
      if (value === null || value === undefined) return null;
      return value instanceof DuckDBBlobValue ? value.bytes : String(value);
  }
}

const isStrings = (list: readonly string[] | readonly number[]): list is readonly string[] =>
  typeof list[0] === 'string';

/** A parameter with the DuckDB type it is bound as: a wrong guess (DOUBLE for an id) would cost the query its pruning. */
export function boundValue(parameter: Parameter): { value: DuckDBValue; type: DuckDBType | undefined } {
  if (typeof parameter === 'bigint') return { value: parameter, type: BIGINT };
  if (typeof parameter === 'number' && Number.isSafeInteger(parameter) && Math.abs(parameter) > 0x7fffffff)
    return { value: BigInt(parameter), type: BIGINT };
  if (Array.isArray(parameter)) {
    const list: readonly string[] | readonly number[] = parameter;
    return isStrings(list)
      ? { value: listValue(list), type: LIST(VARCHAR) }
      : { value: listValue(list), type: LIST(INTEGER) };
  }
  return { value: parameter as string | number | boolean | null, type: undefined };
}

/** A path for `read_parquet` and its like that stands for exactly this file: DuckDB reads `[1]`, `*` and `?` as patterns. */
export function literalPath(path: string): string {
  return path.replace(/[[*?]/g, '[$&]');
}
