import type { CatalogObject, Column } from '../catalog/catalog.ts';
import { formatName, nameKey } from '../text/identifier.ts';

interface Named extends Pick<CatalogObject, 'database' | 'schema' | 'name' | 'type'> {
  readonly columns: ReadonlyMap<string, Column>;
}

/**
 * Two names that are the same but for their case, which only a database with a case-sensitive collation can have: objects of
 * one schema, or columns of one object. Undefined where all names are told apart without it.
 */
export function differOnlyInCase(objects: readonly Named[]): readonly [string, string] | undefined {
  const first = new Map<string, Named>();
  for (const object of objects) {
    const { database, schema, name, type } = object;
    const key = [type === 'Table Type' ? type : '', database, schema, name].map((part) => nameKey(part)).join('\u0000');
    const other = first.get(key);
    if (!other) first.set(key, object);
    else if (other.schema !== schema || other.name !== name) return [objectName(other), objectName(object)];
    const columns = new Map<string, string>();
    for (const column of object.columns.keys()) {
      const twin = columns.get(nameKey(column));
      if (twin !== undefined) return [formatName([schema, name, twin]), formatName([schema, name, column])];
      columns.set(nameKey(column), column);
    }
  }
  return undefined;
}

const objectName = ({ schema, name }: Named) => formatName([schema, name]);
