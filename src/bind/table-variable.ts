import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { Relation } from './bound/query.ts';

/** A table variable, a table-valued parameter; of a type that the catalog does not have, the columns are not known. */
export function tableVariable(name: Span, binder: Binder): Relation {
  const known = binder.locals.get(binder.variable(name));
  return { ...(known ?? binder.openLocal(binder.localTable(binder.text(name)))), named: name };
}
