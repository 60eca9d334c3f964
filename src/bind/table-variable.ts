import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { Relation } from './bound/query.ts';

/** A table variable; a table-valued parameter is one whose rows come from outside. */
export function tableVariable(name: Span, binder: Binder): Relation {
  const known = binder.locals.get(binder.key(name));
  return known ? { ...known, named: name } : { columns: [], rest: () => ({ kind: 'unknown' }) };
}
