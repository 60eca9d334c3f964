import type { StarArgument } from '../../parse/tree/expression.ts';
import type { SelectStar } from '../../parse/tree/query.ts';
import type { Binder } from '../binder.ts';
import type { Relation, RelationColumn } from '../bound/query.ts';
import { starColumns } from './unknown-columns.ts';

/** The columns of one source that a `*` stands for, of a select list or of `CHECKSUM(*)`; it is told where they are not known. */
export function columnsOfStar(
  relation: Relation,
  star: SelectStar | StarArgument,
  binder: Binder,
): readonly RelationColumn[] {
  const { rest, object, local } = relation;
  if (rest && (object || local) && !binder.unreadStars.has(star)) {
    const name = object ? binder.names.display(object) : local!.name;
    binder.report('HW2005', star, { name });
  }
  // The `*` alone: what stands before it names an alias.
  const place = { start: star.end - 1, end: star.end };
  const shown = starColumns(relation).filter(({ hidden }) => !hidden);
  for (const column of shown)
    if (!column.rest) binder.referColumn(column.names ?? column.source, place, 'read', 'star');
  return shown;
}
