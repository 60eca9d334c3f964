import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundQuery, Relation } from './bound/query.ts';
import type { BoundRows, ColumnAssignment } from './bound/statement.ts';
import type { BoundValue, Input, ValueSource } from './bound/value.ts';
import { bindTargetColumn, positionalPlaces, type Target } from './target.ts';

/** What decides the rows of a query, for whoever writes them. */
export function rowsOf(query: BoundQuery): Input[] {
  return [{ use: 'FILTER', from: { kind: 'rows', query } }];
}

/** The places of an INSERT's columns: those listed, else those of the table in order. */
export function insertPlaces(
  target: Target,
  listed: readonly Identifier[],
  binder: Binder,
): (ValueSource | undefined)[] | undefined {
  if (listed.length > 0) return listed.map((column) => bindTargetColumn(target, column, binder));
  return positionalPlaces(target);
}

/** Values to places by position; reports where their numbers differ. `open`: there may be more values than listed. */
export function assignByPosition(
  places: readonly (ValueSource | undefined)[] | undefined,
  values: readonly BoundValue[],
  open: boolean,
  span: Span,
  binder: Binder,
): ColumnAssignment[] {
  if (!places || open) return [];
  if (places.length !== values.length) {
    binder.report('HW2006', span, { values: String(values.length), columns: String(places.length) });
    return [];
  }
  return values.map((value, i) => ({ place: places[i], value, start: value.start, end: value.end }));
}

/** SELECT INTO, CTAS, CETAS: the table is made by the query, under the column names that are listed or those of the query. */
export function bindInto(
  name: MultipartName,
  query: BoundQuery,
  listed: readonly Identifier[],
  binder: Binder,
): BoundRows {
  const names = query.columns.map((column, i) => (listed[i] ? binder.text(listed[i]) : column.name));
  const open = query.rest !== undefined;
  const assign = (place: (column: string) => ValueSource): ColumnAssignment[] =>
    query.columns.flatMap(({ value }, i) => {
      // A column without a name is an error of the script; there is nothing to write it down under.
      return names[i] ? [{ place: place(names[i]), value, start: value.start, end: value.end }] : [];
    });
  const influences = rowsOf(query);
  if (binder.isTemp(name)) {
    const relation = binder.declareLocal(
      binder.text(name.parts.at(-1)!),
      names.map((column) => ({ name: column })),
      open,
    );
    const table = relation.local!;
    return {
      assignments: assign((column) => ({ kind: 'local', table, column: binder.keyOf(column) })),
      influences,
      local: table,
    };
  }
  const object = binder.named('write', name);
  if (!object) return { assignments: [], influences };
  const stored = (column: string) => binder.stored(object, column);
  binder.created.set(object, madeRelation(names, open, stored, binder, { object, named: name }));
  return { assignments: assign(stored), influences };
}

function madeRelation(
  names: readonly string[],
  open: boolean,
  source: (column: string) => ValueSource,
  binder: Binder,
  of: Pick<Relation, 'object' | 'named'>,
): Relation {
  return {
    ...of,
    columns: names.map((name) => ({ name, key: binder.keyOf(name), source: source(name) })),
    ...(open ? { rest: source } : {}),
  };
}
