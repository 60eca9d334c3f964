import { type DirectUse, isDirect, type Use } from '../../bind/bound/value.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Span } from '../../text/span.ts';
import type { Home } from '../constant/text.ts';
import type { Evidence, Origin } from './edges.ts';

/** A name that a table gets, and what proves it. */
export interface NewName {
  readonly to: CatalogObject;
  readonly evidence: Evidence;
  readonly origin: Origin;
  /** What a column of the table is called then. */
  readonly columnName: (column: string) => string;
}

/** A table as one statement of the module makes it. */
export interface Made {
  /** Tells it from others that have, or get, the same name. */
  readonly key: string;
  /** What it goes by when the module ends; nothing where it keeps the name under which it was made. */
  readonly names: readonly NewName[];
}

/** Where a flow begins: a column of the catalog, or of a temp table or cursor of a caller's, which only the caller knows. */
export type FlowEnd =
  | {
      readonly kind: 'stored';
      readonly object: CatalogObject;
      readonly column: string;
      /** Of a table that the module itself makes, until the end of the module is known. */
      readonly made?: Made | undefined;
    }
  | { readonly kind: 'caller'; readonly table: string; readonly column: string }
  /** What a caller passes: only its own columns come of it, what the callee writes it to is not told. */
  | { readonly kind: 'parameter'; readonly name: string }
  /** What decided the rows of a caller's temp table. */
  | { readonly kind: 'caller rows'; readonly table: string }
  | UnknownEnd;

/** What something gives that nobody knows: said where the flow comes into a column, and nowhere else. */
export interface UnknownEnd {
  readonly kind: 'unknown';
  readonly name: string;
  readonly place: Span & { readonly home: Home };
}

export interface FlowItem {
  readonly end: FlowEnd;
  readonly use: Use;
  /** The stations between: where the value was put into a temp table or variable. Newest first, at most {@link stations}. */
  readonly via: readonly Evidence[];
  /** Of what decides: the condition, or the element of GROUP BY and the like. */
  readonly at?: Evidence | undefined;
}

/** Where the content of a place comes from, and what decided it. By {@link flowKey}; never changed once made. */
export type Flow = ReadonlyMap<string, FlowItem>;

export const noFlow: Flow = new Map();

const stations = 3;

/** Of an item that begins at a column of the catalog. */
export function storedKey(use: Use, object: string, column: string): string {
  return `${use} ${object} ${column}`;
}

/** Under which key a flow has an item. */
export function flowKey(end: FlowEnd, use: Use): string {
  switch (end.kind) {
    case 'stored':
      return storedKey(use, end.made?.key ?? end.object.id, end.column);
    case 'caller':
      return `${use} ${end.table} ${end.column}`;
    case 'caller rows':
      return `${use} ${end.table}`;
    case 'parameter':
    case 'unknown':
      return `${use} ${end.name}`;
  }
}

export function flowOf(end: FlowEnd, use: Use, via: readonly Evidence[] = [], at?: Evidence): Flow {
  return new Map([[flowKey(end, use), { end, use, via, at }]]);
}

/**
 * What comes out of a caller's temp tables: the rest of a flow is known, or passed by the caller, a value or a table, which is nothing of
 * the catalog to whom it is passed.
 */
export function leftToCaller(flow: Flow): Flow {
  let left: Map<string, FlowItem> | undefined;
  for (const [key, item] of flow) {
    const { end } = item;
    if ((end.kind !== 'caller' && end.kind !== 'caller rows') || end.table.startsWith('@')) continue;
    left ??= new Map();
    left.set(key, item);
  }
  return left ?? noFlow;
}

/** Both flows; of an item in both, the first's way. */
export function joined(a: Flow, b: Flow | undefined): Flow {
  if (!b || b.size === 0 || a === b) return a;
  if (a.size === 0) return b;
  let result: Map<string, FlowItem> | undefined;
  for (const [key, item] of b) {
    if (a.has(key)) continue;
    result ??= new Map(a);
    result.set(key, item);
  }
  return result ?? a;
}

/** Lets one more flow into a place, by its key. */
export function addTo(places: Map<string, Flow>, key: string, flow: Flow | undefined): void {
  places.set(key, joined(places.get(key) ?? noFlow, flow));
}

/** Adds a flow that enters as `use`; `at`: the place at which it decides, if it does. */
export function addAs(to: Map<string, FlowItem>, flow: Flow, use: Use, at?: Evidence): void {
  for (const [own, item] of flow) {
    const as = composed(use, item.use);
    const key = as === item.use ? own : flowKey(item.end, as);
    if (!to.has(key)) to.set(key, as === item.use ? item : { end: item.end, use: as, via: item.via, at });
  }
}

const rank: Record<DirectUse, number> = { IDENTITY: 0, TRANSFORMATION: 1, AGGREGATION: 2 };

/**
 * What an input is to the whole: content of content stays content, the stronger change wins; what decides keeps its own reason, but
 * what decides a value that decides serves that: of `WHERE x > (SELECT ISNULL(MAX(c), 0) …)` nothing is CONDITIONAL.
 */
function composed(outer: Use, inner: Use): Use {
  if (inner === 'CONDITIONAL') return isDirect(outer) ? inner : outer;
  if (!isDirect(inner)) return inner;
  if (!isDirect(outer)) return outer;
  return rank[outer] >= rank[inner] ? outer : inner;
}

/** The flow after it was put somewhere: the place becomes a station. */
export function passed(flow: Flow, station: Evidence): Flow {
  if (flow.size === 0) return flow;
  const result = new Map<string, FlowItem>();
  for (const [key, { end, use, via, at }] of flow) {
    result.set(key, { end, use, via: [station, ...via.slice(0, stations - 1)], at });
  }
  return result;
}
