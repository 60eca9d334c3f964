import type { ColumnEdge, Evidence, ObjectEdge, Origin } from './edges.ts';

/** An edge that may get more origins and places. There are millions of them: what many have in common they share. */
export type Growing<Edge> = Edge extends ObjectEdge | ColumnEdge
  ? Omit<Edge, 'origins' | 'evidence'> & { origins: readonly Origin[]; evidence: readonly Evidence[] }
  : never;

/** An edge proven at more places than these keeps the first ones. */
const maxEvidence = 50;

export const alone: Readonly<Record<Origin, readonly Origin[]>> = {
  parsed: ['parsed'],
  dynamic: ['dynamic'],
  declared: ['declared'],
  hint: ['hint'],
  query_log: ['query_log'],
};

/** Another place that proves the edge, where it is another. */
export function prove(edge: Growing<ObjectEdge | ColumnEdge>, origin: Origin, evidence: Evidence | undefined): void {
  if (!edge.origins.includes(origin)) edge.origins = [...edge.origins, origin];
  if (!evidence || edge.evidence.length >= maxEvidence) return;
  for (const one of edge.evidence) if (isSamePlace(one, evidence)) return;
  // Exactly as long as it is: a spread leaves room for more, which in millions of lists is most of them.
  edge.evidence = edge.evidence.concat(evidence);
}

export function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.start === b.start && a.module === b.module;
}

/** Adds the origins and places of an edge to those of another between the same ends. */
export function absorb(into: Growing<ObjectEdge | ColumnEdge>, from: ObjectEdge | ColumnEdge): void {
  for (const origin of from.origins) prove(into, origin, undefined);
  for (const evidence of from.evidence) prove(into, into.origins[0]!, evidence);
}
