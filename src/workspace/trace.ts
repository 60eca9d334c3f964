import type { Direction, Paths, Trace } from '../contract/explore.ts';
import { edgesAt } from './adjacency.ts';
import type { Estate } from './estate.ts';
import { distances, shortestPaths, walk } from './traversal.ts';

/** What a browser can still draw, and what a person can still read. */
const traceCaps = { nodes: 20_000, edges: 100_000 };
const pathCaps = { paths: 20, detour: 3, steps: 200_000 };

const thousands = new Intl.NumberFormat('en');

/** What is upstream, downstream or both of an object, with the level of each. An object on both sides has the nearer level. */
export function trace(estate: Estate, start: number, direction: Direction, depth: number): Trace {
  const levels = new Map<number, number>();
  const edges = new Set<number>();
  let truncated = false;
  const sides = direction === 'both' ? (['up', 'down'] as const) : direction === 'upstream' ? ['up'] : ['down'];
  for (const side of sides as readonly ('up' | 'down')[]) {
    const found = walk(estate.network, start, side, depth, traceCaps);
    for (const [node, distance] of found.levels) {
      const level = side === 'up' ? -distance : distance;
      const known = levels.get(node);
      if (known === undefined || Math.abs(level) < Math.abs(known)) levels.set(node, level === 0 ? 0 : level);
    }
    for (const edge of found.edges) edges.add(edge);
    truncated ||= found.truncated;
  }
  return {
    start: estate.objects[start]!.id,
    direction,
    depth,
    objects: [...levels].map(([node, level]) => ({ ...estate.objects[node]!, level })),
    edges: [...edges].map((edge) => estate.edge(edge)),
    truncated,
    message: truncated
      ? `The trace goes on: only the nearest ${thousands.format(traceCaps.nodes)} objects and ${thousands.format(traceCaps.edges)} edges of a direction are shown.`
      : null,
  };
}

/** What lies on directed paths between two objects: what `from` reaches and what reaches `to`, and some paths written out. */
export function pathsBetween(estate: Estate, from: number, to: number): Paths {
  const { network, objects } = estate;
  const ends = { from: objects[from]!.id, to: objects[to]!.id };
  const fromStart = distances(network, from, 'down');
  const toEnd = distances(network, to, 'up');
  const between: number[] = [];
  for (let node = 0; node < network.nodes; node++) if (fromStart[node] !== -1 && toEnd[node] !== -1) between.push(node);

  const kept = between.slice(0, traceCaps.nodes);
  const isKept = new Set(kept);
  const edges: number[] = [];
  let capped = kept.length < between.length;
  for (const node of kept) {
    for (const edge of edgesAt(network.out, node)) {
      if (!isKept.has(network.to[edge]!)) continue;
      if (edges.length < traceCaps.edges) edges.push(edge);
      else capped = true;
    }
  }
  const written = shortestPaths(network, from, to, toEnd, pathCaps);
  const messages = [
    capped && `Only ${thousands.format(kept.length)} of ${thousands.format(between.length)} objects are shown.`,
    written.truncated && `There are more paths than the ${written.paths.length} that are written out.`,
  ].filter((message) => message !== false);
  return {
    ...ends,
    paths: written.paths.map((path) => path.map((node) => objects[node]!.id)),
    objects: kept.map((node) => objects[node]!),
    edges: edges.map((edge) => estate.edge(edge)),
    truncated: messages.length > 0,
    message: messages.length > 0 ? messages.join(' ') : null,
  };
}
