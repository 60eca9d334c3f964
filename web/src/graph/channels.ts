import type { Ends } from './layers.ts';

/**
 * The graph with a station in every layer that an edge crosses, so that long edges get room of their own between the
 * nodes. Edges that share an end share stations: what a hub feeds leaves it as one bundle.
 */
export interface Channels {
  /** Nodes 0 … nodes-1 are the real ones, the rest are stations. */
  readonly nodes: number;
  readonly layer: Int32Array;
  /** Links between neighbours of adjacent layers, left to right. */
  readonly links: Ends;
  /** Edge → its stations from source to target; empty for a short or backward edge. */
  readonly stations: readonly (readonly number[])[];
}

/** More stations than this cost more time than their tidiness is worth; further edges are drawn straight. */
const mostStations = 20_000;

/** A loose edge gets no room of its own over long distances: it is drawn straight. */
export function openChannels(graph: Ends, layer: Int32Array, loose: readonly boolean[] = []): Channels {
  const { count, from, to } = graph;
  const longOut = new Int32Array(count);
  const longIn = new Int32Array(count);
  for (const [edge, target] of to.entries()) {
    if (loose[edge] || layer[target]! - layer[from[edge]!]! < 2) continue;
    longOut[from[edge]!]!++;
    longIn[target]!++;
  }

  const layers = Array.from(layer);
  const known = new Map<string, number>();
  const links = new Map<string, [number, number]>();
  const link = (a: number, b: number) => links.set(`${a}>${b}`, [a, b]);
  const stations = Array.from(from, (source, edge) => {
    const target = to[edge]!;
    const span = layer[target]! - layer[source]!;
    if (span < 1) return [];
    if (span === 1 || loose[edge] || layers.length - count > mostStations) {
      if (span === 1) link(source, target);
      return [];
    }
    const hub = longOut[source]! >= longIn[target]! ? `out ${source}` : `in ${target}`;
    const way: number[] = [];
    let before = source;
    for (let at = layer[source]! + 1; at < layer[target]!; at++) {
      const key = `${hub} ${at}`;
      let station = known.get(key);
      if (station === undefined) {
        station = layers.push(at) - 1;
        known.set(key, station);
      }
      link(before, station);
      way.push(station);
      before = station;
    }
    link(before, target);
    return way;
  });
  const ends = [...links.values()];
  return {
    nodes: count,
    layer: Int32Array.from(layers),
    links: {
      count: layers.length,
      from: Int32Array.from(ends, ([a]) => a),
      to: Int32Array.from(ends, ([, b]) => b),
    },
    stations,
  };
}
