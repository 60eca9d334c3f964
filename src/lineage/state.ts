import type { BoundQuery } from '../bind/bound/query.ts';
import type { LocalTable } from '../bind/bound/value.ts';
import type { Constant } from './constant.ts';
import { type Flow, joined, noFlow } from './flow.ts';

/** What a temp table or table variable holds: by column key; and what decided its rows. */
export interface TableFlow {
  readonly columns: ReadonlyMap<string, Flow>;
  readonly rows: Flow;
  readonly owner: LocalTable['owner'];
  /** What a caller put into it may still be in it. */
  readonly open: boolean;
}

/** A table that nothing is in: made here, or emptied. */
export function emptied({ owner }: Pick<LocalTable, 'owner'>): TableFlow {
  return { columns: new Map(), rows: noFlow, owner, open: false };
}

/** A table before the module does anything with it. */
export function untouched({ owner }: Pick<LocalTable, 'owner'>): TableFlow {
  return { columns: new Map(), rows: noFlow, owner, open: owner === 'caller' };
}

export interface CursorState {
  readonly query: BoundQuery;
  readonly columns: readonly Flow[];
}

/** What variables, temp tables and cursors can hold at a place of a module. Values are replaced, never changed. */
export class State {
  readonly variables: Map<string, Flow>;
  readonly constants: Map<string, Constant>;
  /** By the tables' keys. */
  readonly tables: Map<string, TableFlow>;
  readonly cursors: Map<string, CursorState>;

  constructor(from?: State) {
    this.variables = new Map(from?.variables);
    this.constants = new Map(from?.constants);
    this.tables = new Map(from?.tables);
    this.cursors = new Map(from?.cursors);
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

  /** In how many ways strings can come out. */
  get ways(): number {
    let ways = 0;
    for (const constant of this.constants.values()) ways += constant.length;
    return ways;
  }
}

/** Where two ways meet. */
export function joinedStates(a: State, b: State, joinConstants: (a: Constant, b: Constant) => Constant): State {
  const state = new State(a);
  for (const [name, flow] of b.variables) state.variables.set(name, joined(state.variables.get(name) ?? noFlow, flow));
  for (const [name, constant] of b.constants) {
    const own = state.constants.get(name);
    if (own !== constant) state.constants.set(name, own ? joinConstants(own, constant) : constant);
  }
  for (const key of new Set([...a.tables.keys(), ...b.tables.keys()])) {
    const [one, other] = [a.tables.get(key), b.tables.get(key)];
    const known = (one ?? other)!;
    state.tables.set(key, joinedTables(one ?? untouched(known), other ?? untouched(known)));
  }
  for (const [name, cursor] of b.cursors) {
    const own = state.cursors.get(name);
    if (!own || own === cursor) state.cursors.set(name, cursor);
    else {
      const columns = cursor.columns.map((flow, i) => joined(own.columns[i] ?? noFlow, flow));
      state.cursors.set(name, { query: own.query, columns });
    }
  }
  return state;
}

export function joinedTables(a: TableFlow, b: TableFlow): TableFlow {
  if (a === b) return a;
  const columns = new Map(a.columns);
  for (const [column, flow] of b.columns) columns.set(column, joined(columns.get(column) ?? noFlow, flow));
  const owner = a.owner === 'module' ? a.owner : b.owner;
  return { columns, rows: joined(a.rows, b.rows), owner, open: a.open || b.open };
}
