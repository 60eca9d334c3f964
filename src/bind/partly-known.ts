// Names of which a part is only known at run time: a mark that nobody writes stands in its place.
import type { ObjectName } from '../catalog/catalog.ts';
import { unknownMark as mark } from './names.ts';

export function isPartlyKnown(name: Pick<ObjectName, 'schema' | 'name'> & Partial<ObjectName>): boolean {
  return [name.server, name.database, name.schema, name.name].some((part) => part?.includes(mark));
}

/** A bracketed name that stands for one that is not known. */
export function markedName(written: string): string {
  return `[${mark}${written.replaceAll(']', ']]')}${mark}]`;
}

export function hasHole(written: string): boolean {
  return written.includes(mark);
}
