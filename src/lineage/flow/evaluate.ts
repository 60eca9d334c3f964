import type { BoundQuery, QueryColumn } from '../../bind/bound/query.ts';
import type {
  BoundValue,
  Decision,
  Input,
  LocalColumnSource,
  LocalTable,
  ValueSource,
} from '../../bind/bound/value.ts';
import type { Names } from '../../bind/names.ts';
import { cursorKey } from '../constant/cursor-key.ts';
import type { Evidence } from './edges.ts';
import { addAs, type Flow, type FlowItem, flowOf, joined, noFlow } from './flow.ts';
import { heldIn } from './held.ts';
import { readStored } from './made-table.ts';
import type { ResultSet } from './result-set.ts';
import { type State, type TableFlow, untouched } from './state.ts';

/** Columns that read columns that read columns …: so many levels are worked out from the outside in. */
const deepest = 300;

/** Where the text of a decision stands. */
export type PlaceOf = (decision: Decision) => Evidence;

/**
 * Works out flows in one state. Within one statement the state stands still, so that a column of a CTE is worked out once
 * however many columns read it.
 */
export class Evaluation {
  readonly #state: State;
  readonly #names: Pick<Names, 'columnName'>;
  readonly #placeOf: PlaceOf;
  #columns = new Map<QueryColumn, Flow>();
  #rows = new Map<BoundQuery, Flow>();
  #depth = 0;

  constructor(state: State, names: Pick<Names, 'columnName'>, placeOf: PlaceOf) {
    this.#state = state;
    this.#names = names;
    this.#placeOf = placeOf;
  }

  value(value: BoundValue): Flow {
    return this.inputs(value.inputs);
  }

  inputs(inputs: readonly Input[]): Flow {
    const [first] = inputs;
    if (!first) return noFlow;
    // As it is, it stays what it is.
    if (inputs.length === 1 && first.use === 'IDENTITY') return this.#source(first.from);
    const flow = new Map<string, FlowItem>();
    for (const { use, from, at } of inputs) addAs(flow, this.#source(from), use, at && this.#placeOf(at));
    return flow;
  }

  #source(from: ValueSource): Flow {
    switch (from.kind) {
      case 'stored':
        return readStored(from, this.#state.made);
      case 'local':
        return this.#local(from);
      case 'variable':
        return this.#state.variables.get(from.name) ?? noFlow;
      case 'column':
        return this.column(from.column);
      case 'rows':
        return this.rows(from.query);
      case 'local rows': {
        const { rows, open } = this.#table(from.table);
        return open ? joined(rows, flowOf({ kind: 'caller rows', table: from.table.key }, 'FILTER')) : rows;
      }
      case 'cursor rows':
        return this.#cursorRows(from.cursor);
      case 'unknown':
        return noFlow;
    }
  }

  /** One that is not declared here may be a caller's. */
  #cursorRows(cursor: string): Flow {
    const known = this.#state.cursors.get(cursor);
    if (known) return known.content.rows;
    return cursor.startsWith('@') ? noFlow : flowOf({ kind: 'caller rows', table: cursorKey(cursor) }, 'FILTER');
  }

  #local({ table, column, written }: LocalColumnSource): Flow {
    const content = this.#table(table);
    const held = heldIn(content, column, written, this.#names);
    return content.open && !content.replaced.has(column)
      ? joined(held, flowOf({ kind: 'caller', table: table.key, column }, 'IDENTITY'))
      : held;
  }

  #table(table: LocalTable): TableFlow {
    return this.#state.tables.get(table.key) ?? untouched(table);
  }

  /** What decides the rows of a query. */
  rows(query: BoundQuery): Flow {
    const known = this.#rows.get(query) ?? (this.#depth < deepest ? undefined : this.#deep({ kind: 'rows', query }));
    if (known) return known;
    const flow = this.#below(decidingRows(query));
    this.#rows.set(query, flow);
    return flow;
  }

  /** What a query gives. */
  result(query: BoundQuery): ResultSet {
    const columns = query.columns.map((column) => ({ flow: this.column(column), rest: column.rest }));
    return { columns, rows: this.rows(query) };
  }

  column(column: QueryColumn): Flow {
    const known =
      this.#columns.get(column) ?? (this.#depth < deepest ? undefined : this.#deep({ kind: 'column', column }));
    if (known) return known;
    if (column.recursive) {
      this.#recursive(column.recursive);
      return this.#columns.get(column) ?? noFlow;
    }
    const flow = this.#below(column.value.inputs);
    this.#columns.set(column, flow);
    return flow;
  }

  #below(inputs: readonly Input[]): Flow {
    this.#depth++;
    const flow = this.inputs(inputs);
    this.#depth--;
    return flow;
  }

  /** Of a chain as long as a generated script the far end comes first, so that no stack overflows. */
  #deep(from: Made): Flow | undefined {
    const depth = this.#depth;
    this.#depth = 0;
    for (const needed of neededFirst(from, (one) => this.#known(one) !== undefined)) this.#source(needed);
    this.#depth = depth;
    return this.#known(from);
  }

  #known(from: Made): Flow | undefined {
    return from.kind === 'column' ? this.#columns.get(from.column) : this.#rows.get(from.query);
  }

  /** The columns of a recursive CTE read one another: around until nothing new comes. */
  #recursive(columns: readonly QueryColumn[]): void {
    const [before, rows] = [this.#columns, this.#rows];
    let known = new Map<QueryColumn, Flow>(columns.map((column) => [column, noFlow]));
    for (;;) {
      // Whatever was worked out from the columns so far has to be worked out again, and so what it decides.
      this.#columns = new Map([...before, ...known]);
      this.#rows = new Map(rows);
      const next = new Map<QueryColumn, Flow>();
      for (const column of columns) next.set(column, joined(known.get(column)!, this.value(column.value)));
      const grown = columns.some((column) => next.get(column)!.size > known.get(column)!.size);
      known = next;
      if (!grown) break;
    }
    this.#columns = new Map([...before, ...known]);
  }
}

/** What a query makes of what it reads. */
type Made = Extract<ValueSource, { readonly kind: 'column' | 'rows' }>;

function decidingRows({ influences, compared }: BoundQuery): readonly Input[] {
  return compared ? [...influences, ...compared] : influences;
}

/** All that a column or the rows of a query are made of and that is not known, each behind what it needs itself. */
function neededFirst(from: Made, isKnown: (one: Made) => boolean): Made[] {
  const ordered: Made[] = [];
  const seen = new Set<QueryColumn | BoundQuery>();
  const pending: { readonly one: Made; readonly isDone: boolean }[] = [{ one: from, isDone: false }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { one, isDone } = next;
    if (isDone) ordered.push(one);
    const key = one.kind === 'column' ? one.column : one.query;
    if (seen.has(key) || isKnown(one)) continue;
    seen.add(key);
    pending.push({ one, isDone: true });
    const inputs = one.kind === 'column' ? one.column.value.inputs : decidingRows(one.query);
    for (const { from: needed } of inputs) {
      if (needed.kind === 'column' || needed.kind === 'rows') pending.push({ one: needed, isDone: false });
    }
  }
  return ordered;
}
