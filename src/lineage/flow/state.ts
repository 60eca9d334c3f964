import type { BoundQuery } from '../../bind/bound/query.ts';
import type { LocalTable } from '../../bind/bound/value.ts';
import { everyColumn } from '../../bind/query/unknown-columns.ts';
import type { SelectStatement } from '../../parse/tree/statement.ts';
import { cursorNamed } from '../constant/cursor-key.ts';
import { joinedWorlds, oneWorld, type Worlds } from '../constant/worlds.ts';
import { addTo, type Flow, joined, noFlow } from './flow.ts';
import { joinedMade, type MadeTables, noneMade } from './made-table.ts';
import { joinedResults, type ResultSet } from './result-set.ts';
import type { TracedText } from './traced-text.ts';

/** What a temp table or table variable holds: by column key; and what decided its rows. */
export interface TableFlow {
  readonly columns: ReadonlyMap<string, Flow>;
  readonly rows: Flow;
  readonly owner: LocalTable['owner'];
  /** What a caller put into it may still be in it. */
  readonly open: boolean;
  /** But not in these columns, by key, which were set in every row or made here; nor did these come with a `*` of unknown columns. */
  readonly replaced: ReadonlySet<string>;
}

const noColumns: ReadonlySet<string> = new Set();

/** Through so many variables in a row a value is followed that goes round a loop, or back by GOTO: each round carries it through one. */
export const longestChain = 500;

/** A table that nothing is in: made here, or emptied. */
export function emptied({ owner }: Pick<LocalTable, 'owner'>): TableFlow {
  return { columns: new Map(), rows: noFlow, owner, open: false, replaced: noColumns };
}

/** A table before the module does anything with it. */
export function untouched({ owner }: Pick<LocalTable, 'owner'>): TableFlow {
  return { columns: new Map(), rows: noFlow, owner, open: owner === 'caller', replaced: noColumns };
}

/** Whether it has columns that nothing here put there by name: its caller's, or those of a `*`. */
function hasOthers({ open, columns }: TableFlow): boolean {
  return open || columns.has(everyColumn);
}

export interface CursorState {
  readonly content: ResultSet;
  /** What it was declared for: by each way that leads here; by none of this text where a callee opened it. */
  readonly queries: readonly CursorQuery[];
  /** It ends with what declared it, at least on one way. */
  readonly isLocal: boolean;
}

export interface CursorQuery {
  readonly query: BoundQuery;
  /** What the variables held when it was declared: they do not change for it any more, while tables do until it is opened. */
  readonly variables: ReadonlyMap<string, Flow>;
  readonly syntax: SelectStatement;
  /** The text that declares it. */
  readonly text: TracedText;
}

/** What variables, temp tables and cursors can hold at a place of a module. Values are replaced, never changed. */
export class State {
  readonly variables: Map<string, Flow>;
  /** What the variables that decide dynamic SQL hold, on each way to this place; none where no way leads here. */
  worlds: Worlds;
  /** By the tables' keys. */
  readonly tables: Map<string, TableFlow>;
  readonly cursors: Map<string, CursorState>;
  /** Tables of the catalog that the module made, and that still have the names under which it did. */
  made: MadeTables;

  constructor(from?: State, variables: ReadonlyMap<string, Flow> | undefined = from?.variables) {
    this.variables = new Map(variables);
    this.worlds = from?.worlds ?? oneWorld;
    this.tables = new Map(from?.tables);
    this.cursors = new Map(from?.cursors);
    this.made = from?.made ?? noneMade;
  }

  /** How much flows: a loop has reached its fixpoint when this no longer grows. */
  get flowing(): number {
    let size = 0;
    for (const flow of this.variables.values()) size += flow.size;
    for (const { columns, rows } of this.tables.values()) {
      size += rows.size;
      for (const flow of columns.values()) size += flow.size;
    }
    return size;
  }
}

/** Where two ways meet. */
export function joinedStates(a: State, b: State): State {
  const state = new State(a);
  for (const [name, flow] of b.variables) addTo(state.variables, name, flow);
  state.worlds = joinedWorlds(a.worlds, b.worlds);
  for (const key of new Set([...a.tables.keys(), ...b.tables.keys()])) {
    const [one, other] = [a.tables.get(key), b.tables.get(key)];
    const known = (one ?? other)!;
    state.tables.set(key, joinedTables(one ?? untouched(known), other ?? untouched(known)));
  }
  for (const [name, cursor] of b.cursors) addCursor(state.cursors, name, cursor);
  state.made = joinedMade(a.made, b.made);
  return state;
}

/** The cursor of this key that another procedure sees, if it is one. */
export function globalCursor(key: string, { cursors }: State): CursorState | undefined {
  const cursor = cursors.get(cursorNamed(key) ?? '');
  return cursor?.isLocal ? undefined : cursor;
}

/** Those that are there yet where a text or procedure has ended. */
export function globalCursors({ cursors }: State): [name: string, cursor: CursorState][] {
  return [...cursors].filter(([name, { isLocal }]) => !isLocal && !name.startsWith('@'));
}

/** A cursor that the name may stand for too. */
export function addCursor(cursors: Map<string, CursorState>, name: string, cursor: CursorState | undefined): void {
  if (!cursor) return;
  const own = cursors.get(name);
  cursors.set(name, own ? joinedCursors(own, cursor) : cursor);
}

function joinedCursors(a: CursorState, b: CursorState): CursorState {
  const queries = new Map(a.queries.map((declared) => [declared.query, declared]));
  for (const declared of b.queries) queries.set(declared.query, joinedDeclared(queries.get(declared.query), declared));
  const content = joinedResults([a.content, b.content]);
  return { content, queries: [...queries.values()], isLocal: a.isLocal || b.isLocal };
}

function joinedDeclared(a: CursorQuery | undefined, b: CursorQuery): CursorQuery {
  if (!a || a.variables === b.variables) return b;
  const variables = new Map(a.variables);
  for (const [name, flow] of b.variables) addTo(variables, name, flow);
  return { ...b, variables };
}

export function joinedTables(a: TableFlow, b: TableFlow): TableFlow {
  if (a === b) return a;
  const columns = new Map(a.columns);
  for (const [column, flow] of b.columns) addTo(columns, column, flow);
  const { owner } = a;
  const replaced =
    hasOthers(a) && hasOthers(b)
      ? new Set([...a.replaced].filter((key) => b.replaced.has(key)))
      : (hasOthers(a) ? a : b).replaced;
  return { columns, rows: joined(a.rows, b.rows), owner, open: a.open || b.open, replaced };
}
