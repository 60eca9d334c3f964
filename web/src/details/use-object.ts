import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EvidenceInfo, ObjectDetail, ObjectEdgeDetail } from '../../../src/contract/explore.ts';
import { readObject, readReferences } from '../api/explore.ts';
import { useEstate } from '../shell/estate-context.ts';
import type { EdgeKey, ViewState } from '../url/view-state.ts';

/** Nothing is asked for an id that the data on the screen does not have: an old link, or newer data since. */
export function useObject(id: string | null) {
  const estate = useEstate();
  const snapshot = estate.snapshot?.id ?? '';
  return useQuery({
    queryKey: ['object', snapshot, id],
    queryFn: ({ signal }) => readObject(id!, signal),
    enabled: id !== null && estate.byId.has(id),
  });
}

/** References shown in one go; the list says how many there are in all. */
export const referencesShown = 500;

export function useReferences(id: string, column: string | null) {
  const snapshot = useEstate().snapshot?.id ?? '';
  return useQuery({
    queryKey: ['references', snapshot, id, column],
    queryFn: ({ signal }) => readReferences(id, column, { limit: referencesShown, offset: 0 }, signal),
    placeholderData: keepPreviousData,
  });
}

export interface ChosenEdge {
  readonly key: EdgeKey;
  readonly origins: ObjectEdgeDetail['origins'];
  readonly evidence: readonly EvidenceInfo[];
  readonly lastSeen: string | null;
  readonly manual: ObjectEdgeDetail['manual'];
  /** The evidence that is shown; undefined where no line of SQL proves the edge. */
  readonly current: EvidenceInfo | undefined;
  readonly index: number;
}

/** The chosen edge with its proof; `data` is null when the snapshot has no such edge (an old link). */
export function useChosenEdge(view: Pick<ViewState, 'edge' | 'evidence' | 'object'>) {
  const { edge, object } = view;
  const seenFrom = edge === null ? null : object === edge.from || object === edge.to ? object : edge.to;
  const { data, error, isLoading: isPending } = useObject(seenFrom);
  if (edge === null) return { data: null, error: null, isPending: false };
  const detail = data ? findEdge(data, edge) : undefined;
  if (!detail) return { data: null, error, isPending };
  const index = Math.min(view.evidence, Math.max(0, detail.evidence.length - 1));
  const chosen: ChosenEdge = {
    key: edge,
    origins: detail.origins,
    evidence: detail.evidence,
    lastSeen: detail.lastSeen,
    manual: detail.manual,
    current: detail.evidence[index],
    index,
  };
  return { data: chosen, error: null, isPending: false };
}

function findEdge(object: ObjectDetail, { from, to, kind }: EdgeKey): ObjectEdgeDetail | undefined {
  if (object.id === to) {
    const found = object.incoming.find((edge) => edge.kind === kind && edge.other.id === from);
    if (found) return found;
  }
  return object.outgoing.find((edge) => edge.kind === kind && edge.other.id === to);
}
