// https://learn.microsoft.com/sql/t-sql/queries/select-clause-transact-sql#-identity--rowguid-
import type { Identifier } from '../../parse/tree/name.ts';
import type { Binder } from '../binder.ts';
import { isCalled, type Resolved, type Scope } from '../query/scope.ts';

type Mark = 'identity' | 'rowGuid';

/** Words that stand for the column of a table that is marked so. */
const marks = new Map<string, Mark>([
  ['$identity', 'identity'],
  ['identitycol', 'identity'],
  ['$rowguid', 'rowGuid'],
  ['rowguidcol', 'rowGuid'],
]);

/** What `$IDENTITY` or `t.ROWGUIDCOL` asks for; undefined of any other name. */
export function markOf(column: Identifier, binder: Binder): Mark | undefined {
  // Asked of every name: most are too short or too long to be one of these.
  const length = column.end - column.start;
  if (length < 8 || length > 11) return undefined;
  return marks.get(binder.source.slice(column).toLowerCase());
}

/** The first column that is marked so: of the sources of that name, in keys, or of all. */
export function resolveMarked(mark: Mark, prefix: readonly string[], scope: Scope | undefined): Resolved {
  for (let at = scope; at; at = at.outer) {
    for (const source of at.sources) {
      if (prefix.length > 0 && !isCalled(source, prefix)) continue;
      const found = source.relation.columns.find((column) => column[mark]);
      if (found) return { kind: 'found', source: found.source, names: found.names ?? found.source };
    }
  }
  return { kind: 'no column' };
}
