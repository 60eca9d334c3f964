import type { ObjectSummary } from '../contract/explore.ts';
import { formatName } from '../text/identifier.ts';

/** `dbo.Orders`, with the database in front where it is another one than `main`: no two objects may look the same. */
export function displayName({ database, schema, name, type }: ObjectSummary, main: string): string {
  // The name of a file is a path or an address, not an identifier.
  if (type === 'File') return name;
  const parts = database.toLowerCase() === main.toLowerCase() ? [schema, name] : [database, schema, name];
  while (parts.length > 1 && parts[0] === '') parts.shift();
  return formatName(parts);
}
