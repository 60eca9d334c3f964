import type { StarArgument } from '../../parse/tree/expression.ts';
import type { SelectStar } from '../../parse/tree/query.ts';
import type { Binder } from '../binder.ts';
import type { Relation, RelationColumn, UnknownColumns } from '../bound/query.ts';
import { starColumns } from './unknown-columns.ts';

/** The columns of one source that a `*` stands for, of a select list or of `CHECKSUM(*)`. */
export function columnsOfStar(
  relation: Relation,
  star: SelectStar | StarArgument,
  binder: Binder,
): readonly RelationColumn[] {
  // The `*` alone: what stands before it names an alias.
  const place = { start: star.end - 1, end: star.end };
  const shown = starColumns(relation).filter(({ hidden }) => !hidden);
  for (const column of shown)
    if (!column.rest) binder.referColumn(column.names ?? column.source, place, 'read', 'star');
  return shown;
}

/** What is not known of the columns that a `*` over the relation stands for. */
export function unknownOfStar(
  relation: Relation,
  star: SelectStar | StarArgument,
  binder: Binder,
): readonly UnknownColumns[] {
  if (binder.unreadStars.has(star)) return [];
  return unknownOf(relation, binder).map((unknown) => (unknown.star ? unknown : { ...unknown, star }));
}

/** Of what a relation has columns that are not known. */
export function unknownOf({ rest, object, local, unknown }: Relation, binder: Binder): readonly UnknownColumns[] {
  if (rest && object) return [{ of: binder.names.display(object) }];
  return [...(unknown ?? []), ...(rest && local ? [{ of: local.name }] : [])];
}

/** Tells, once for each `*`, that its columns are not known. */
export function reportUnknown(unknown: readonly UnknownColumns[] | undefined, binder: Binder): void {
  for (const one of unknown ?? []) {
    if (!one.star || binder.toldUnknown.has(one)) continue;
    binder.toldUnknown.add(one);
    binder.report('HW2005', one.star, { name: one.of });
  }
}
