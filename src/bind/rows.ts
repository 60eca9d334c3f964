import type { CatalogObject } from '../catalog/catalog.ts';
import type { Identifier, MultipartName } from '../parse/tree/name.ts';
import type { Span } from '../text/span.ts';
import type { Binder } from './binder.ts';
import type { BoundQuery, QueryColumn } from './bound/query.ts';
import type { BoundRows, ColumnAssignment, ExecutePlaces } from './bound/statement.ts';
import type { BoundValue, Input, ValueSource } from './bound/value.ts';
import { expressionName } from './expression/expression-name.ts';
import { NamedOnce } from './named-once.ts';
import { handedIdentity } from './query/identity.ts';
import { reportUnknown } from './query/star.ts';
import { placed } from './query/unknown-columns.ts';
import { bindTargetColumn, positionalPlaces, type Target, uncountedColumns, underlying } from './target.ts';

/** What decides the rows of a query, for whoever writes them. */
export function rowsOf(query: BoundQuery): Input[] {
  return [{ use: 'FILTER', from: { kind: 'rows', query } }];
}

/** Rows into a target: by position into the columns listed, else into those of the table, or by name where those are not known. */
export function assignRows(
  target: Target,
  listed: readonly Identifier[],
  rows: readonly (readonly QueryColumn[])[],
  span: Span,
  binder: Binder,
): ColumnAssignment[] {
  const places = insertPlaces(target, listed, binder, rows[0]?.length);
  if (places) {
    const assignments: ColumnAssignment[] = [];
    for (const given of rows) assignments.push(...assignByPosition(places, given, span, binder));
    return assignments;
  }
  if (target.object) return assignByName(target.object, target, rows, binder);
  if (rows.flat().some(({ value }) => value.inputs.length > 0)) reportLeftOut(target, binder);
  return [];
}

/**
 * The places that the rows of INSERT … EXECUTE fill: none where nobody told the table's columns. Where one of them is likely to be
 * counted by the server, how many values come decides: then there are two ways to fill it.
 */
export function executePlaces(target: Target, listed: readonly Identifier[], binder: Binder): ExecutePlaces {
  const places = insertPlaces(target, listed, binder);
  if (!places) reportLeftOut(target, binder);
  if (!places || listed.length > 0) return [places ?? []];
  return [places, uncountedColumns(target.relation).map(({ source }) => underlying(source))];
}

function reportLeftOut(target: Target, binder: Binder): void {
  const name = target.local?.name ?? (target.object && binder.names.display(target.object));
  if (name !== undefined) binder.report('HW2010', target, { name });
}

/** The places of an INSERT's columns: those listed, else those of the table in order. */
function insertPlaces(
  target: Target,
  listed: readonly Identifier[],
  binder: Binder,
  count?: number,
): (ValueSource | undefined)[] | undefined {
  if (listed.length > 0) {
    const once = new NamedOnce(binder);
    for (const column of listed) once.name(column);
    return listed.map((column) => bindTargetColumn(target, column, binder));
  }
  return positionalPlaces(target, count);
}

/** Values to places by position; reports where their numbers differ. */
function assignByPosition(
  places: readonly (ValueSource | undefined)[],
  given: readonly QueryColumn[],
  span: Span,
  binder: Binder,
): ColumnAssignment[] {
  const standing = placed(given, places.length);
  if (!standing) {
    binder.report('HW2006', span, { values: String(given.length), columns: String(places.length) });
    return [];
  }
  const assignments: ColumnAssignment[] = [];
  places.forEach((place, i) => {
    for (const { value } of standing[i]!) assignments.push(...assigned(place, value));
  });
  return assignments;
}

/** SQL Server refuses such a list; what was meant is the columns from the first on. */
function mismatched({ columns }: BoundQuery, listed: readonly Identifier[], binder: Binder): QueryColumn[][] {
  const span = { start: listed[0]!.start, end: listed.at(-1)!.end };
  binder.report('HW2006', span, { values: String(columns.length), columns: String(listed.length) });
  return columns.slice(0, listed.length).map((column) => [column]);
}

/** Nobody told the table's columns: they are called as what is written to them. */
function assignByName(
  table: CatalogObject,
  span: Span,
  rows: readonly (readonly QueryColumn[])[],
  binder: Binder,
): ColumnAssignment[] {
  const assignments = rows.flat().flatMap((column) => {
    const name = nameFor(column, binder);
    return name ? assigned(binder.stored(table, name), column.value) : [];
  });
  if (assignments.length > 0) binder.report('HW2008', span, { name: binder.names.display(table) });
  return assignments;
}

/** What a column that gets this one is called; of an expression without a name its text. A literal is nobody's source. */
function nameFor({ name, value }: QueryColumn, binder: Binder): string {
  return name || value.inputs.length === 0 ? name : expressionName(binder.source.slice(value));
}

/** The branches of a UNION fill the place each for itself: what proves that stands in the branch. */
function assigned(place: ValueSource | undefined, value: BoundValue): ColumnAssignment[] {
  const { branches = [value] } = value;
  return branches.map((branch) => ({ place, value: branch, start: branch.start, end: branch.end }));
}

/** The columns of something that a query makes, under the names listed or those of the query, with what flows into each. */
export function madeColumns(
  query: BoundQuery,
  listed: readonly Identifier[],
  place: (column: string) => ValueSource,
  binder: Binder,
): { readonly columns: readonly Pick<QueryColumn, 'name' | 'rest'>[]; readonly assignments: ColumnAssignment[] } {
  if (listed.length > 0) {
    const columns = listed.map((column) => ({ name: binder.text(column) }));
    const standing = placed(query.columns, listed.length) ?? mismatched(query, listed, binder);
    const assignments = standing.flatMap((all, i) =>
      all.flatMap(({ value }) => assigned(place(columns[i]!.name), value)),
    );
    return { columns, assignments };
  }
  const columns = query.columns.map((column) => ({ name: nameFor(column, binder), rest: column.rest }));
  const assignments = columns.flatMap(({ name }, i) => assigned(place(name), query.columns[i]!.value));
  return { columns, assignments };
}

/** SELECT INTO, CTAS, CETAS: the table is made by the query, under the column names that are listed or those of the query. */
export function bindInto(
  name: MultipartName,
  query: BoundQuery,
  listed: readonly Identifier[],
  binder: Binder,
): BoundRows {
  const influences = rowsOf(query);
  const identity = listed.length === 0 ? handedIdentity(query, binder) : undefined;
  const shaped = <Column>(columns: readonly Column[]) =>
    columns.map((column, i) => (identity && query.columns[i] === identity ? { ...column, identity: true } : column));
  const isTemp = binder.isTemp(name);
  const { unknown = [] } = query;
  // Of a temp table with one `*` over unknown columns each that is named later is known: it is told to who asks for all.
  if (!isTemp || listed.length > 0 || unknown.length > 1) reportUnknown(unknown, binder);
  if (isTemp) {
    const temp = binder.text(name.parts.at(-1)!);
    const { columns, assignments } = madeColumns(query, listed, (column) => binder.held(temp, column), binder);
    const { local } = binder.declareLocal(temp, shaped(columns), unknown);
    return { assignments, influences, local };
  }
  const object = binder.named('write', name);
  if (!object) return { assignments: [], influences };
  const stored = (column: string) => binder.stored(object, column);
  const { columns, assignments } = madeColumns(query, listed, stored, binder);
  binder.created.set(object, {
    object,
    named: name,
    columns: shaped(columns).map((column) => {
      return { ...column, key: binder.keyOf(column.name), source: stored(column.name) };
    }),
    ...(columns.some(({ rest }) => rest) ? { rest: stored } : {}),
  });
  return { assignments, influences, makes: object };
}
