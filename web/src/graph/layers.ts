/** Directed graph over nodes 0 … count-1, as two arrays of ends. */
export interface Ends {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Node → the edges that leave it, as a compressed list: `edges[start[n]] … edges[start[n + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly edges: Int32Array;
}

export function adjacencyBy(count: number, keys: Int32Array): Adjacency {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1]!++;
  for (let node = 0; node < count; node++) start[node + 1]! += start[node]!;
  const next = start.slice(0, count);
  const edges = new Int32Array(keys.length);
  for (const [edge, key] of keys.entries()) edges[next[key]!++] = edge;
  return { start, edges };
}

/**
 * Layer of each node, from 0, so that edges point to a higher layer wherever there is no cycle. A cycle is opened at
 * the edge that a depth-first walk from the sources finds to lead back.
 */
export function assignLayers(graph: Ends): Int32Array {
  const { count, from, to } = graph;
  const out = adjacencyBy(count, from);
  const back = findBackEdges(graph, out);
  const waiting = new Int32Array(count);
  for (const [edge, target] of to.entries()) if (!back[edge]) waiting[target]!++;

  const layer = new Int32Array(count);
  const order: number[] = [];
  for (let node = 0; node < count; node++) if (waiting[node] === 0) order.push(node);
  for (let at = 0; at < order.length; at++) {
    const node = order[at]!;
    for (let i = out.start[node]!; i < out.start[node + 1]!; i++) {
      const edge = out.edges[i]!;
      if (back[edge]) continue;
      const target = to[edge]!;
      layer[target] = Math.max(layer[target]!, layer[node]! + 1);
      if (--waiting[target]! === 0) order.push(target);
    }
  }
  shortenEdges(graph, out, back, layer, order);
  return layer;
}

function findBackEdges({ count, from, to }: Ends, out: Adjacency): Uint8Array {
  const back = new Uint8Array(from.length);
  const incoming = new Int32Array(count);
  for (const target of to) incoming[target]!++;
  const roots = Array.from({ length: count }, (_, node) => node).sort((a, b) => incoming[a]! - incoming[b]! || a - b);

  const state = new Uint8Array(count); // 0 not seen, 1 on the way, 2 done
  const next = out.start.slice(0, count);
  for (const root of roots) {
    if (state[root] !== 0) continue;
    const way = [root];
    state[root] = 1;
    while (way.length > 0) {
      const node = way.at(-1)!;
      if (next[node]! === out.start[node + 1]!) {
        state[node] = 2;
        way.pop();
        continue;
      }
      const edge = out.edges[next[node]!++]!;
      const target = to[edge]!;
      if (state[target] === 1) back[edge] = 1;
      else if (state[target] === 0) {
        state[target] = 1;
        way.push(target);
      }
    }
  }
  return back;
}

/** Longest-path layering pushes everything left; a node with more edges out than in belongs beside what it feeds. */
function shortenEdges({ to, from }: Ends, out: Adjacency, back: Uint8Array, layer: Int32Array, order: number[]): void {
  const surplus = new Int32Array(layer.length);
  for (const [edge, target] of to.entries()) {
    if (back[edge]) continue;
    surplus[from[edge]!]!++;
    surplus[target]!--;
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at]!;
    if (surplus[node]! <= 0) continue;
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = out.start[node]!; i < out.start[node + 1]!; i++) {
      const edge = out.edges[i]!;
      if (!back[edge]) nearest = Math.min(nearest, layer[to[edge]!]!);
    }
    if (Number.isFinite(nearest)) layer[node] = Math.max(layer[node]!, nearest - 1);
  }
}
