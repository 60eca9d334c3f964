import type {
  BoundDeallocateCursor,
  BoundDeclareCursor,
  BoundFetch,
  BoundOpenCursor,
  BoundSetCursor,
} from '../bind/bound/statement.ts';
import { placed } from '../bind/query/unknown-columns.ts';
import type { Span } from '../text/span.ts';
import { variablesIn } from '../text/word.ts';
import { cursorKey } from './constant/cursor-key.ts';
import { followedRows, withCtes } from './constant/table.ts';
import { asType } from './constant/type.ts';
import { type Constant, numberOf } from './constant/value.ts';
import type { Cursor, World } from './constant/world.ts';
import { unknownOf } from './dynamic/assign.ts';
import { foldingOf } from './dynamic/folding.ts';
import { type Flow, flowOf, joined, noFlow, passed } from './flow/flow.ts';
import { joinedResults, placeInRow, type ResultColumn, type ResultSet, withRows } from './flow/result-set.ts';
import { type CursorQuery, State } from './flow/state.ts';
import type { Tracer } from './tracer.ts';

export function traceDeclareCursor({ cursor, query, syntax, isLocal }: BoundDeclareCursor, tracer: Tracer): void {
  const declared: CursorQuery = { query, variables: new Map(tracer.state.variables), syntax, text: tracer.text };
  tracer.state.cursors.set(cursor, { content: contentNow(declared, tracer), queries: [declared], isLocal });
  if (!isLocal) tracer.globalCursors.add(cursorKey(cursor));
  const names = new Set(variablesIn(tracer.text.source.slice(syntax)).map((name) => tracer.estate.names.key(name)));
  rewind(cursor, declared, tracer, (world) => new Map([...names].map((name) => [name, world.valueOf(name)])));
}

export function traceSetCursor(statement: BoundSetCursor, tracer: Tracer): void {
  const { cursor, from } = statement;
  const known = tracer.state.cursors.get(from);
  if (known) tracer.state.cursors.set(cursor, known);
  else if (!from.startsWith('@')) reportUnknown(statement, from, tracer);
  const key = cursorKey(cursor);
  if (tracer.matters(key)) tracer.changeWorlds((world) => [world.move(key, world.cursors.get(cursorKey(from)))]);
}

/** The tables may have been filled since the cursor was declared. */
export function traceOpenCursor({ cursor }: BoundOpenCursor, tracer: Tracer): void {
  const known = tracer.state.cursors.get(cursor);
  const [first, ...others] = known?.queries ?? [];
  if (!known || !first) return;
  const content = joinedResults(known.queries.map((declared) => contentNow(declared, tracer)));
  tracer.state.cursors.set(cursor, { ...known, content });
  // Declared in several branches, each world keeps the rows of its own.
  if (others.length === 0) rewind(cursor, first, tracer, (world) => world.cursors.get(cursorKey(cursor))?.given);
}

/** Two names can stand for one cursor: the other one keeps it. */
export function traceDeallocateCursor({ cursor }: BoundDeallocateCursor, tracer: Tracer): void {
  tracer.state.cursors.delete(cursor);
  const key = cursorKey(cursor);
  if (tracer.matters(key)) tracer.changeWorlds((world) => [world.move(key, undefined)]);
}

/** The cursor stands in front of its rows, as the tables are now and its variables were where it was declared. */
function rewind(
  name: string,
  { syntax, text }: CursorQuery,
  tracer: Tracer,
  givenIn: (world: World) => Cursor['given'] | undefined,
): void {
  const key = cursorKey(name);
  if (!tracer.matters(key)) return;
  // The words of the query stand in the text that declared it.
  const declaring = text === tracer.text ? tracer.folding : foldingOf(text, tracer.frame.types, tracer);
  const folding = withCtes(syntax.with, declaring);
  tracer.changeWorlds((world) => {
    const given = givenIn(world) ?? new Map();
    const found = folding.rows(syntax.query, given.size > 0 ? world.given(given) : world, folding);
    const followed = followedRows(found);
    return [world.move(key, followed && { rows: followed.rows, exact: followed.exact, at: -1, given })];
  });
}

/** Behind a loop of GOTOs a text may declare the cursor, to which no way has led yet. */
function reportUnknown(statement: Span, name: string, tracer: Tracer, taken?: string): void {
  if (!tracer.ended && tracer.state.worlds.list.length === 0) return;
  tracer.remarks.add('HW3003', tracer.text.place(statement), { name }, taken);
}

export function traceFetch(statement: BoundFetch, tracer: Tracer): void {
  const { cursor, into, words } = statement;
  const known = tracer.state.cursors.get(cursor);
  if (!known && into.length > 0) reportUnknown(statement, cursor, tracer, cursorKey(cursor));
  // Without INTO the row goes to whoever called.
  if (known && into.length === 0) tracer.results.push(known.content);
  const row = known ? withRows(known.content) : callersRow(cursor, into);
  // Of another number of columns SQL Server fetches none.
  const widths = new Set(known?.queries.map(({ query }) => query.columns.length));
  if (into.length > 0 && widths.size === 1 && row.length !== into.length && row.every(({ rest }) => !rest)) {
    const [variables, columns] = [counted(into.length, 'variable'), counted(row.length, 'column')];
    tracer.report('HW2014', statement, { rule: `FETCH fills ${variables} and the cursor has ${columns}` });
  }
  const standing = placed(row, into.length) ?? row.map((column) => [column]);
  for (const [i, variable] of into.entries()) {
    const flow = (standing[i] ?? []).reduce<Flow>((all, column) => joined(all, column.flow), noFlow);
    tracer.assign(variable, passed(flow, tracer.evidence(statement, words)));
  }
  // A row that is passed over moves it on, too.
  if (!tracer.matters(cursorKey(cursor))) return;
  const written = tracer.text.source.slice(statement);
  const onwards = !/\b(PRIOR|LAST|ABSOLUTE|RELATIVE|FIRST)\b/i.test(written);
  const store = (world: World, values: readonly (Constant | undefined)[]) =>
    into.reduce((now, variable, i) => {
      if (!tracer.matters(variable)) return now;
      const value = values[i] ?? unknownOf(variable, `${cursor}.${variable}`, tracer);
      return now.assign(variable, asType(value, tracer.frame.types.get(variable)));
    }, world);
  tracer.changeWorlds((world) => fetched(world, cursorKey(cursor), onwards, store));
}

/** One that the text does not declare may be a global one of its caller's. */
function callersRow(cursor: string, into: readonly string[]): readonly ResultColumn[] {
  if (cursor.startsWith('@')) return [];
  const table = cursorKey(cursor);
  return into.map((_, i) => {
    return { flow: flowOf({ kind: 'caller', table, column: placeInRow(i, into.length) }, 'IDENTITY') };
  });
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

const status = '@@fetch_status';

/** The worlds after a FETCH: the next row, where the rows are known; else any of them, or one that is not known. */
function fetched(
  world: World,
  key: string,
  onwards: boolean,
  store: (world: World, values: readonly (Constant | undefined)[]) => World,
): World[] {
  const cursor: Cursor | undefined = world.cursors.get(key);
  const unsure = (next: World) => next.release([status]);
  if (!cursor) return [unsure(store(world, []))];
  if (!cursor.exact || !onwards) return cursor.rows.map((row) => unsure(store(world, row)));
  const at = cursor.at + 1;
  const row = cursor.rows[at];
  const moved = world.move(key, { ...cursor, at: Math.min(at, cursor.rows.length) });
  return row ? [store(moved, row).assign(status, numberOf(0))] : [moved.assign(status, numberOf(-1))];
}

/** With the tables as they are here. https://learn.microsoft.com/sql/t-sql/language-elements/declare-cursor-transact-sql#remarks */
function contentNow({ query, variables }: CursorQuery, tracer: Tracer): ResultSet {
  return tracer.evaluation(new State(tracer.state, variables)).result(query);
}
