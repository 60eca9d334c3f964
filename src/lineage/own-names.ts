import type { Unlisted } from '../bind/names.ts';
import type { CatalogObject, ObjectType } from '../catalog/catalog.ts';
import type { WrittenColumn } from './findings.ts';

/** With this the id of an object begins that only the SQL names, until it gets a number. */
const unlisted = '\u0001';

export function isUnlistedId(id: string): boolean {
  return id.charCodeAt(0) === 1;
}

/** Names in one module that no catalog has: the same whichever module comes first. */
export class OwnNames implements Unlisted {
  readonly columns: WrittenColumn[] = [];

  idOf(type: ObjectType, key: string): string {
    return `${unlisted}${type}\u0000${key}`;
  }

  columnName(object: CatalogObject, key: string, written: string, like: CatalogObject): string {
    this.columns.push({ object: object.id, key, written, like: like.id });
    return key;
  }

  writtenAs({ id }: CatalogObject, name: string): string | undefined {
    return this.columns.find(({ object, key, like }) => object === id && like === id && key === name)?.written;
  }
}
