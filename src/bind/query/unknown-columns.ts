// A relation whose columns are not known is read all the same: `*` stands for all of them, and takes part in every list of
// columns as one entry of which nobody knows for how many places it stands.
import type { QueryColumn, Relation, RelationColumn } from '../bound/query.ts';
import type { ValueSource } from '../bound/value.ts';

/** The name of what stands for columns that are not known. */
export const everyColumn = '*';

/** The entry for the columns that a relation has beyond those listed. */
export function restColumn(source: ValueSource | undefined): RelationColumn {
  return { name: everyColumn, key: everyColumn, source, rest: true };
}

/** The columns that `*` stands for, in order, with an entry for those that are not known. */
export function starColumns({ columns, rest }: Relation): readonly RelationColumn[] {
  if (!rest || columns.some((column) => column.rest)) return columns;
  return [...columns, restColumn(rest(everyColumn))];
}

/** What is not known of several relations: told again where only one of them can have it. */
export function restOf(relations: readonly Relation[]): Relation['rest'] {
  const open = relations.map(({ rest }) => rest).filter((rest) => rest !== undefined);
  if (open.every((rest) => rest === open[0])) return open[0];
  return (name): ValueSource | undefined => {
    const sources = open.map((rest) => rest(name)).filter((source) => source !== undefined);
    return sources.length === 0 ? undefined : oneOf(sources);
  };
}

/** In one of these, nobody knows in which. */
export function oneOf(sources: readonly ValueSource[]): ValueSource {
  const among: ValueSource[] = [];
  for (const source of sources) {
    if (source.kind === 'unknown' && source.among) among.push(...source.among);
    else among.push(source);
  }
  return { kind: 'unknown', among };
}

/**
 * What can stand at each of `places` places: those in front of a `*` of unknown columns and those behind it keep their place,
 * the `*`, which is one column at least, fills what is between. `SELECT a, s.*, b` over three places gives a, s.*, b; over four a, s.*, s.*, b. Undefined where
 * there are too many or too few.
 */
export function placed<Column extends Pick<QueryColumn, 'rest'>>(
  columns: readonly Column[],
  places: number,
): (readonly Column[])[] | undefined {
  const first = columns.findIndex(({ rest }) => rest);
  if (first < 0) return columns.length === places ? columns.map((column) => [column]) : undefined;
  const last = columns.findLastIndex(({ rest }) => rest);
  const behind = columns.length - 1 - last;
  if (places <= first + behind) return undefined;
  const between = columns.slice(first, last + 1).filter(({ rest }) => rest);
  return Array.from({ length: places }, (_, i) => {
    if (i < first) return [columns[i]!];
    return i >= places - behind ? [columns[columns.length - (places - i)]!] : between;
  });
}
