import type { ObjectSummary } from '../../../src/contract/explore.ts';

/** What stands for a schema in filters and in links: `dbo`, or `Warehouse.dbo` where the database has a name. */
export function schemaKey(object: Pick<ObjectSummary, 'database' | 'schema'>): string {
  return object.database === '' ? object.schema : `${object.database}.${object.schema}`;
}

/** How an object is called on the screen: with its schema, and its database where several were imported. */
export function qualifiedName(object: Pick<ObjectSummary, 'database' | 'schema' | 'name'>): string {
  return [object.database, object.schema, object.name].filter((part) => part !== '').join('.');
}

/** Number of colours in tokens.css: `--schema-0` … */
export const schemaColours = 12;

/**
 * Schema key → number of its colour. Given in order of the names, so that the same estate has the same colours on
 * every screen; from the thirteenth schema on colours repeat.
 */
export function schemaColourNumbers(keys: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(keys)].sort((a, b) => a.localeCompare(b));
  return new Map(sorted.map((key, at) => [key, at % schemaColours]));
}
