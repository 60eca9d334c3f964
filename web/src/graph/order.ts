import type { Channels } from './channels.ts';
import { adjacencyBy } from './layers.ts';

/** Layer → its nodes and stations from top to bottom. */
export type Columns = readonly (readonly number[])[];

/** Node → the nodes it is linked to in the layer before, and in the layer behind. */
export interface Sides {
  readonly before: readonly (readonly number[])[];
  readonly behind: readonly (readonly number[])[];
}

export function sidesOf({ links }: Channels): Sides {
  const into = adjacencyBy(links.count, links.to);
  const outOf = adjacencyBy(links.count, links.from);
  const list = (adjacency: typeof into, ends: Int32Array) =>
    Array.from({ length: links.count }, (_, node) =>
      Array.from(adjacency.edges.subarray(adjacency.start[node]!, adjacency.start[node + 1]!), (edge) => ends[edge]!),
    );
  return { before: list(into, links.from), behind: list(outOf, links.to) };
}

/** Few crossings: sweeps back and forth, each node to the middle of its neighbours; the best of all rounds wins. */
export function orderColumns(channels: Channels, sides: Sides): Columns {
  let columns = firstColumns(channels, sides);
  const rounds = channels.layer.length > 6000 ? 4 : 16;
  let best = columns;
  let fewest = countCrossings(columns, sides);
  for (let round = 0; round < rounds && fewest > 0; round++) {
    columns = sweep(columns, round % 2 === 0 ? sides.before : sides.behind, round % 2 === 0);
    const crossings = countCrossings(columns, sides);
    if (crossings < fewest) {
      fewest = crossings;
      best = columns;
    }
  }
  return best;
}

/** A walk along the links puts what belongs together side by side. */
function firstColumns({ layer }: Channels, sides: Sides): number[][] {
  const columns: number[][] = [];
  for (const at of layer) while (columns.length <= at) columns.push([]);
  const seen = new Uint8Array(layer.length);
  for (let root = 0; root < layer.length; root++) {
    if (seen[root]) continue;
    const waiting = [root];
    while (waiting.length > 0) {
      const node = waiting.pop()!;
      if (seen[node]) continue;
      seen[node] = 1;
      columns[layer[node]!]!.push(node);
      for (const other of [...sides.behind[node]!, ...sides.before[node]!]) if (!seen[other]) waiting.push(other);
    }
  }
  return columns;
}

function sweep(columns: Columns, neighbours: Sides['before'], leftToRight: boolean): number[][] {
  const place = new Map<number, number>();
  const next = columns.map((column) => [...column]);
  const order = leftToRight ? next : next.toReversed();
  for (const column of order) {
    const middle = new Map(
      column.map((node, at) => {
        const places = neighbours[node]!.map((other) => place.get(other)).filter((p) => p !== undefined);
        return [node, places.length === 0 ? at / column.length : places.reduce((a, b) => a + b, 0) / places.length];
      }),
    );
    column.sort((a, b) => middle.get(a)! - middle.get(b)!);
    // As shares of the column's length, so that long and short columns line up.
    for (const [at, node] of column.entries()) place.set(node, (at + 0.5) / column.length);
  }
  return next;
}

/** Counts by insertion into a Fenwick tree: O(links · log nodes). */
export function countCrossings(columns: Columns, sides: Pick<Sides, 'behind'>): number {
  let crossings = 0;
  for (let at = 0; at + 1 < columns.length; at++) {
    const right = new Map(columns[at + 1]!.map((node, place) => [node, place]));
    const tree = new Int32Array(right.size + 1);
    let inserted = 0;
    for (const node of columns[at]!) {
      const targets = sides.behind[node]!.map((other) => right.get(other)!).sort((a, b) => a - b);
      for (const target of targets) {
        let above = 0;
        for (let i = target + 1; i > 0; i -= i & -i) above += tree[i]!;
        crossings += inserted - above;
      }
      for (const target of targets) {
        inserted++;
        for (let i = target + 1; i <= right.size; i += i & -i) tree[i]!++;
      }
    }
  }
  return crossings;
}
