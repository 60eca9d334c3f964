import type { CoverageReport } from '../../../src/contract/coverage.ts';
import type {
  Direction,
  Graph,
  ObjectDetail,
  Paths,
  ReferenceList,
  SearchResult,
  SnapshotInfo,
  Trace,
} from '../../../src/contract/explore.ts';
import { apiUrl, requestJson } from './http.ts';

export function readGraph(signal?: AbortSignal): Promise<Graph> {
  return requestJson(apiUrl('/api/graph'), withSignal(signal));
}

export function readObject(id: string, signal?: AbortSignal): Promise<ObjectDetail> {
  return requestJson(apiUrl(`/api/objects/${encodeURIComponent(id)}`), withSignal(signal));
}

/** Of an object, or of one of its columns. */
export function readReferences(
  id: string,
  column: string | null,
  page: { limit: number; offset: number },
  signal?: AbortSignal,
): Promise<ReferenceList> {
  const path =
    column === null ? `objects/${encodeURIComponent(id)}` : `columns/${encodeURIComponent(`${id}.${column}`)}`;
  return requestJson(apiUrl(`/api/${path}/references`, page), withSignal(signal));
}

export function readCoverage(limit: number, signal?: AbortSignal): Promise<CoverageReport> {
  return requestJson(apiUrl('/api/coverage', { limit }), withSignal(signal));
}

export function readTrace(id: string, direction: Direction, depth: number, signal?: AbortSignal): Promise<Trace> {
  return requestJson(apiUrl('/api/trace', { id, direction, depth }), withSignal(signal));
}

export function readPaths(from: string, to: string, signal?: AbortSignal): Promise<Paths> {
  return requestJson(apiUrl('/api/paths', { from, to }), withSignal(signal));
}

export interface SearchQuery {
  readonly q: string;
  readonly schema: readonly string[];
  readonly type: readonly string[];
  readonly limit: number;
}

export function readSearch(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
  return requestJson(apiUrl('/api/search', { ...query }), withSignal(signal));
}

export async function readSnapshots(signal?: AbortSignal): Promise<SnapshotInfo[]> {
  const { snapshots } = await requestJson<{ snapshots: SnapshotInfo[] }>(apiUrl('/api/snapshots'), withSignal(signal));
  return snapshots;
}

function withSignal(signal: AbortSignal | undefined): RequestInit {
  return signal ? { signal } : {};
}
