import { type Adjacency, adjacency, type EdgeList } from './adjacency.ts';

/** Both directions of an edge list, built once a snapshot. `out` holds the edges that start at a node, `into` those that end there. */
export interface Network extends EdgeList {
  readonly out: Adjacency;
  readonly into: Adjacency;
}

export function network(list: EdgeList): Network {
  return { ...list, out: adjacency(list.nodes, list.from), into: adjacency(list.nodes, list.to) };
}

/** The nodes and edges that a walk found, and whether a cap ended it early. */
export interface Walk {
  /** Distance from the start, by node, in the order found: levels never fall. */
  readonly levels: Map<number, number>;
  readonly edges: number[];
  readonly truncated: boolean;
}

export interface WalkCaps {
  readonly nodes: number;
  readonly edges: number;
}

/** Breadth first from `start`, at most `depth` edges far: `down` follows edges forwards, `up` backwards. */
export function walk(graph: Network, start: number, direction: 'up' | 'down', depth: number, caps: WalkCaps): Walk {
  const { starts, edges } = direction === 'down' ? graph.out : graph.into;
  const others = direction === 'down' ? graph.to : graph.from;
  const levels = new Map([[start, 0]]);
  const found: number[] = [];
  let truncated = false;
  // A Map visits what is added while it is read: it is the queue.
  for (const [node, level] of levels) {
    if (level >= depth) break;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const edge = edges[i]!;
      const other = others[edge]!;
      if (found.length >= caps.edges || (levels.size >= caps.nodes && !levels.has(other))) {
        truncated = true;
        continue;
      }
      found.push(edge);
      if (!levels.has(other)) levels.set(other, level + 1);
    }
  }
  return { levels, edges: found, truncated };
}

/** Distance in edges from `start` for every node; -1 where it is out of reach. */
export function distances(graph: Network, start: number, direction: 'up' | 'down'): Int32Array {
  const { starts, edges } = direction === 'down' ? graph.out : graph.into;
  const others = direction === 'down' ? graph.to : graph.from;
  const distance = new Int32Array(graph.nodes).fill(-1);
  const queue = new Int32Array(graph.nodes);
  distance[start] = 0;
  queue[0] = start;
  for (let head = 0, tail = 1; head < tail; head++) {
    const node = queue[head]!;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const other = others[edges[i]!]!;
      if (distance[other] !== -1) continue;
      distance[other] = distance[node]! + 1;
      queue[tail++] = other;
    }
  }
  return distance;
}

export interface PathCaps {
  readonly paths: number;
  /** How much longer than the shortest a path that is written out may be. */
  readonly detour: number;
  /** Steps of the enumeration: the number of paths grows exponentially with their length. */
  readonly steps: number;
}

/**
 * Paths from `from` to `to` that visit no node twice, shortest first. `distanceTo` is the distance of each node to `to`:
 * a node too far from the end for the edges that are left is never entered, so every step leads somewhere.
 */
export function shortestPaths(
  graph: Network,
  from: number,
  to: number,
  distanceTo: Int32Array,
  caps: PathCaps,
): { paths: number[][]; truncated: boolean } {
  const paths: number[][] = [];
  const shortest = distanceTo[from]!;
  if (shortest === -1) return { paths, truncated: false };
  let steps = 0;
  for (let length = shortest; length <= shortest + caps.detour; length++) {
    for (const path of pathsOfLength(graph, from, to, distanceTo, length)) {
      if (path === undefined) {
        if (++steps > caps.steps) return { paths, truncated: true };
      } else if (paths.length < caps.paths) paths.push(path);
      else return { paths, truncated: true };
    }
  }
  return { paths, truncated: false };
}

/** Every path of exactly `length` edges; undefined for each step on the way, so that the caller can stop. Not recursive: paths may be long. */
function* pathsOfLength(
  graph: Network,
  from: number,
  to: number,
  distanceTo: Int32Array,
  length: number,
): Generator<number[] | undefined, void, void> {
  const { starts, edges } = graph.out;
  const path = [from];
  const cursors = [starts[from]!];
  const onPath = new Set(path);
  while (path.length > 0) {
    const depth = path.length - 1;
    const node = path[depth]!;
    const cursor = cursors[depth]!;
    if (node === to && depth === length) yield [...path];
    if (node === to || cursor >= starts[node + 1]!) {
      onPath.delete(path.pop()!);
      cursors.pop();
      continue;
    }
    cursors[depth] = cursor + 1;
    const next = graph.to[edges[cursor]!]!;
    // A pair with several edges (read and call), which stand side by side, is one step of a path.
    const repeated = cursor > starts[node]! && graph.to[edges[cursor - 1]!] === next;
    const left = length - depth - 1;
    if (repeated || onPath.has(next) || distanceTo[next] === -1 || distanceTo[next]! > left) continue;
    yield undefined;
    path.push(next);
    cursors.push(starts[next]!);
    onPath.add(next);
  }
}
