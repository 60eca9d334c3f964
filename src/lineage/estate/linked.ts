import type { ObjectEdge } from '../flow/edges.ts';

/** Where edges of a kind come from, by where they lead: who calls a procedure, who writes a table. */
export function sourcesByTarget(
  edges: readonly ObjectEdge[],
  wanted: ObjectEdge['kind'],
): ReadonlyMap<string, readonly string[]> {
  return linked(edges, wanted, 'to', 'from');
}

/** Where edges of a kind lead, by where they come from: what a module calls, what it writes. */
export function targetsBySource(
  edges: readonly ObjectEdge[],
  wanted: ObjectEdge['kind'],
): ReadonlyMap<string, readonly string[]> {
  return linked(edges, wanted, 'from', 'to');
}

function linked(
  edges: readonly ObjectEdge[],
  wanted: ObjectEdge['kind'],
  by: 'from' | 'to',
  what: 'from' | 'to',
): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.kind !== wanted) continue;
    const known = links.get(edge[by]);
    if (known) known.push(edge[what]);
    else links.set(edge[by], [edge[what]]);
  }
  return links;
}

/** Those that one comes to, step by step, from some, and they. */
export function reached(from: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set(from);
  // A set grows while it is walked through.
  for (const at of all) for (const other of next.get(at) ?? []) all.add(other);
  return all;
}
