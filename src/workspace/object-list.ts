import type { ObjectList, ObjectSummary } from '../contract/explore.ts';

export interface ObjectFilter {
  readonly q?: string;
  readonly schemas?: readonly string[];
  readonly types?: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

/**
 * Objects whose name has `q` in it, without regard to case: equal names first, then those that begin with it, then the
 * rest; each group in list order. A `q` with a dot is looked for in `schema.name`. Brackets do not matter.
 */
export function findByName(
  objects: readonly ObjectSummary[],
  { q, schemas, types, limit, offset }: ObjectFilter,
): ObjectList {
  const wanted = (q ?? '')
    .replace(/[[\]"]/g, '')
    .trim()
    .toLowerCase();
  const inSchemas = schemas?.length ? new Set(schemas.map((schema) => schema.toLowerCase())) : undefined;
  const inTypes = types?.length ? new Set(types.map((type) => type.toLowerCase())) : undefined;
  const groups: ObjectSummary[][] = [[], [], []];
  for (const object of objects) {
    if (inSchemas && !inSchemas.has(object.schema.toLowerCase())) continue;
    if (inTypes && !inTypes.has(object.type.toLowerCase())) continue;
    const name = wanted.includes('.') ? `${object.schema}.${object.name}` : object.name;
    const at = name.toLowerCase().indexOf(wanted);
    if (at !== -1) groups[at > 0 ? 2 : name.length === wanted.length ? 0 : 1]!.push(object);
  }
  const found = groups.flat();
  return { objects: found.slice(offset, offset + limit), total: found.length };
}
