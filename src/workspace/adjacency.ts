/** Directed edges between nodes 0 to `nodes` - 1, as parallel arrays: edge e goes from `from[e]` to `to[e]`. */
export interface EdgeList {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The edges of node n are `edges[starts[n]]` to `edges[starts[n + 1]]`: compressed sparse rows, no object an edge. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

/** Counting sort of the edges by the node at one end: two passes, linear. */
export function adjacency(nodes: number, ends: Int32Array): Adjacency {
  const starts = new Int32Array(nodes + 1);
  for (const node of ends) starts[node + 1]!++;
  for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, nodes);
  const edges = new Int32Array(ends.length);
  for (let edge = 0; edge < ends.length; edge++) edges[next[ends[edge]!]!++] = edge;
  return { starts, edges };
}

/** The edges at a node, as a view: no copy. */
export function edgesAt({ starts, edges }: Adjacency, node: number): Int32Array {
  return edges.subarray(starts[node]!, starts[node + 1]!);
}

/** For every node the number of distinct nodes at the other end of its edges. */
export function distinctNeighbours({ starts, edges }: Adjacency, others: Int32Array): Int32Array {
  const nodes = starts.length - 1;
  const seenBy = new Int32Array(nodes).fill(-1);
  const counts = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const other = others[edges[i]!]!;
      if (seenBy[other] === node) continue;
      seenBy[other] = node;
      counts[node]!++;
    }
  }
  return counts;
}
