import type { Direction, EdgeKind, ObjectType } from '../../../src/contract/explore.ts';

/** What a link shows: everything that makes one person's picture equal to another's. */
export interface ViewState {
  readonly view: 'graph' | 'search' | 'coverage';
  readonly filters: Filters;
  /** The object whose details are open. */
  readonly object: string | null;
  readonly tab: DetailsTab;
  /** Of its references only those of this column. */
  readonly column: string | null;
  /** The edge whose proof is shown. */
  readonly edge: EdgeKey | null;
  /** Which evidence of that edge, from 0. */
  readonly evidence: number;
  /** SQL that is open without an edge: a search hit, a reference. */
  readonly sql: SqlPlace | null;
  readonly trace: TraceRequest | null;
  readonly path: PathRequest | null;
  readonly search: SearchRequest;
  /** Draw every object, also where the estate is too big for one readable picture. */
  readonly everything: boolean;
}

export type DetailsTab = 'flow' | 'columns' | 'references' | 'coverage';

export interface Filters {
  /** Schema keys that are shown; empty: all. */
  readonly schemas: readonly string[];
  /** Kinds that are shown; empty: all. */
  readonly kinds: readonly ObjectType[];
  /** Patterns of names that are hidden: `tmp_*`, or a piece of the name. */
  readonly hide: readonly string[];
  readonly unresolved: boolean;
  /** Objects without any edge. */
  readonly isolated: boolean;
}

export interface EdgeKey {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

export interface SqlPlace {
  readonly object: string;
  /** From 1; null: the beginning. */
  readonly line: number | null;
  /** Offsets of the exact text; null: the line alone. */
  readonly span: readonly [start: number, end: number] | null;
}

export interface TraceRequest {
  readonly object: string;
  readonly direction: Direction;
  /** Levels, from 1. */
  readonly depth: number;
}

/** A path is being chosen while one end is missing. */
export interface PathRequest {
  readonly from: string | null;
  readonly to: string | null;
}

export interface SearchRequest {
  readonly query: string;
  readonly schemas: readonly string[];
  readonly kinds: readonly ObjectType[];
}

export const noFilters: Filters = { schemas: [], kinds: [], hide: [], unresolved: true, isolated: true };

export const initialView: ViewState = {
  view: 'graph',
  filters: noFilters,
  object: null,
  tab: 'flow',
  column: null,
  edge: null,
  evidence: 0,
  sql: null,
  trace: null,
  path: null,
  search: { query: '', schemas: [], kinds: [] },
  everything: false,
};

const views: readonly ViewState['view'][] = ['graph', 'search', 'coverage'];
const tabs: readonly DetailsTab[] = ['flow', 'columns', 'references', 'coverage'];
const directions: readonly Direction[] = ['upstream', 'downstream', 'both'];
const edgeKinds: readonly EdgeKind[] = ['read', 'write', 'call'];
export const objectTypes: readonly ObjectType[] = [
  'Table',
  'View',
  'Stored Procedure',
  'Function',
  'Trigger',
  'External Table',
  'Synonym',
  'Sequence',
  'Table Type',
  'File',
  'Script',
  'Unresolved',
];

/** Reads `?object=12&trace=12~upstream~3`. What it does not understand it leaves at its default: an old link still opens. */
export function parseViewState(search: string): ViewState {
  const query = new URLSearchParams(search);
  return {
    view: oneOf(views, query.get('view')) ?? 'graph',
    filters: {
      schemas: query.getAll('schema'),
      kinds: query.getAll('kind').filter(isObjectType),
      hide: query.getAll('hide'),
      unresolved: query.get('unresolved') !== 'hidden',
      isolated: query.get('isolated') !== 'hidden',
    },
    object: query.get('object'),
    tab: oneOf(tabs, query.get('tab')) ?? 'flow',
    column: query.get('column'),
    edge: parseEdge(query.get('edge')),
    evidence: whole(query.get('evidence')) ?? 0,
    sql: parseSql(query.get('sql')),
    trace: parseTrace(query.get('trace')),
    path: parsePath(query.get('path')),
    search: {
      query: query.get('q') ?? '',
      schemas: query.getAll('in'),
      kinds: query.getAll('is').filter(isObjectType),
    },
    everything: query.get('all') === 'yes',
  };
}

/** The query string with its `?`, or an empty string for the initial view. */
export function formatViewState(state: ViewState): string {
  const query = new URLSearchParams();
  if (state.view !== 'graph') query.set('view', state.view);
  for (const schema of state.filters.schemas) query.append('schema', schema);
  for (const kind of state.filters.kinds) query.append('kind', kind);
  for (const pattern of state.filters.hide) query.append('hide', pattern);
  if (!state.filters.unresolved) query.set('unresolved', 'hidden');
  if (!state.filters.isolated) query.set('isolated', 'hidden');
  if (state.object !== null) query.set('object', state.object);
  if (state.tab !== 'flow') query.set('tab', state.tab);
  if (state.column !== null) query.set('column', state.column);
  if (state.edge) query.set('edge', formatEdge(state.edge));
  if (state.evidence > 0) query.set('evidence', String(state.evidence));
  if (state.sql) query.set('sql', formatSql(state.sql));
  if (state.trace) query.set('trace', [state.trace.object, state.trace.direction, state.trace.depth].join('~'));
  if (state.path) query.set('path', `${state.path.from ?? ''}~${state.path.to ?? ''}`);
  if (state.search.query !== '') query.set('q', state.search.query);
  for (const schema of state.search.schemas) query.append('in', schema);
  for (const kind of state.search.kinds) query.append('is', kind);
  if (state.everything) query.set('all', 'yes');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** `from~to~kind`: also the edge's id on the canvas. */
export function formatEdge(edge: EdgeKey): string {
  return `${edge.from}~${edge.to}~${edge.kind}`;
}

export function parseEdge(text: string | null): EdgeKey | null {
  const [from, to, kind] = (text ?? '').split('~');
  const known = oneOf(edgeKinds, kind);
  return from && to && known ? { from, to, kind: known } : null;
}

function formatSql(place: SqlPlace): string {
  const parts = [place.object, place.line ?? ''];
  return (place.span ? [...parts, ...place.span] : parts).join('~').replace(/~$/, '');
}

function parseSql(text: string | null): SqlPlace | null {
  const [object, line, start, end] = (text ?? '').split('~');
  if (!object) return null;
  const from = whole(start);
  const to = whole(end);
  return { object, line: whole(line), span: from !== null && to !== null && from < to ? [from, to] : null };
}

function parseTrace(text: string | null): TraceRequest | null {
  const [object, direction, depth] = (text ?? '').split('~');
  const known = oneOf(directions, direction);
  return object && known ? { object, direction: known, depth: Math.max(1, whole(depth) ?? 1) } : null;
}

function parsePath(text: string | null): PathRequest | null {
  if (text === null) return null;
  const [from, to] = text.split('~');
  return { from: from || null, to: to || null };
}

function isObjectType(text: string): text is ObjectType {
  return (objectTypes as readonly string[]).includes(text);
}

function oneOf<T extends string>(known: readonly T[], text: string | null | undefined): T | null {
  return known.find((one) => one === text) ?? null;
}

function whole(text: string | null | undefined): number | null {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
