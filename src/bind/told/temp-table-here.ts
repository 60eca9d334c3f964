import type { Binder } from '../binder.ts';
import type { Relation } from '../bound/query.ts';

/** The temp table of a key as it stands here: the module's own, or one of its callers, where they tell all of its columns. */
export function tempTableHere(key: string, binder: Binder): Relation | undefined {
  const own = binder.locals.get(key);
  if (own) return own;
  const told = binder.toldByCallers(key);
  return told?.rest ? undefined : told;
}
