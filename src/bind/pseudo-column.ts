// https://learn.microsoft.com/sql/t-sql/queries/select-clause-transact-sql#-identity--rowguid-
import type { Identifier } from '../parse/tree/name.ts';
import type { Binder } from './binder.ts';
import type { RelationColumn } from './bound/query.ts';
import { isCalled, type Scope } from './scope.ts';

/** Words that stand for the column of a table that is marked so. */
const marks = new Map<string, 'identity' | 'rowGuid'>([
  ['$identity', 'identity'],
  ['identitycol', 'identity'],
  ['$rowguid', 'rowGuid'],
  ['rowguidcol', 'rowGuid'],
]);

/** The name of the column that `$IDENTITY` or `t.ROWGUIDCOL` stands for, any other name as it is written; undefined where no source has such a column. */
export function nameOfColumn(
  column: Identifier,
  prefix: readonly string[],
  scope: Scope | undefined,
  binder: Binder,
): string | undefined {
  const mark = marks.get(binder.source.slice(column).toLowerCase());
  return mark ? markedColumn(mark, prefix.map(binder.keyOf), scope)?.name : binder.text(column);
}

function markedColumn(
  mark: 'identity' | 'rowGuid',
  prefix: readonly string[],
  scope: Scope | undefined,
): RelationColumn | undefined {
  for (let at = scope; at; at = at.outer) {
    for (const source of at.sources) {
      if (prefix.length > 0 && !isCalled(source, prefix)) continue;
      const found = source.relation.columns.find((column) => column[mark]);
      if (found) return found;
    }
  }
  return undefined;
}
