/** What sys.columns says of a column's type. `maxLength` is in bytes, -1 for max. */
export interface ColumnTypeFacts {
  readonly name: string;
  readonly maxLength?: number | undefined;
  readonly precision?: number | undefined;
  readonly scale?: number | undefined;
}

const byteLength = new Set(['char', 'varchar', 'binary', 'varbinary']);
const characterLength = new Set(['nchar', 'nvarchar']);
const withScale = new Set(['datetime2', 'datetimeoffset', 'time']);

/** A type as T-SQL writes it: nvarchar of 100 bytes → `nvarchar(50)`, decimal 18, 2 → `decimal(18,2)`. */
export function formatColumnType({ name, maxLength, precision, scale }: ColumnTypeFacts): string {
  const type = name.trim().toLowerCase();
  if (name.includes('(')) return name.trim();
  if (maxLength !== undefined && (byteLength.has(type) || characterLength.has(type))) {
    if (maxLength < 0) return `${type}(max)`;
    if (maxLength > 0) return `${type}(${characterLength.has(type) ? Math.floor(maxLength / 2) || 1 : maxLength})`;
  }
  if ((type === 'decimal' || type === 'numeric') && precision) return `${type}(${precision},${scale ?? 0})`;
  if (withScale.has(type) && scale !== undefined && scale !== 7) return `${type}(${scale})`;
  return name.trim();
}
