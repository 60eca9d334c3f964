import { openChannels } from './channels.ts';
import { connectedGroups } from './components.ts';
import { assignLayers, type Ends } from './layers.ts';
import { orderColumns, sidesOf } from './order.ts';
import { placeRows } from './place.ts';

/** Plain data: it travels to a worker and back. Lengths are pixels at zoom 1. */
export interface LayoutRequest {
  readonly ids: readonly string[];
  readonly edges: readonly LayoutEdge[];
  /** Column of each id, for a trace by levels; null: found from the edges. */
  readonly columns: readonly number[] | null;
  readonly size: NodeSize;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** Drawn, but no reason to stand left or right of something: data does not flow along a call. */
  readonly loose?: boolean;
}

export interface NodeSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  /** Top left corner of each object, in the order of the request. */
  readonly nodes: readonly Point[];
  /** What each edge passes through, left to right: it runs level from `x` for the width of a node. */
  readonly bends: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
}

const columnGap = 64;
const rowGap = 12;
const stationHeight = 6;
const groupGap = 56;
/** Groups stand side by side until a row is this wide, or as wide as the biggest group. */
const leastRowWidth = 1400;

/** Left to right in layers, the way the data flows. Pure: the same request gives the same picture. */
export function layOut(request: LayoutRequest): Layout {
  const index = new Map(request.ids.map((id, at) => [id, at]));
  const edges = request.edges.map((edge) => ({ from: index.get(edge.from)!, to: index.get(edge.to)! }));
  const whole: Ends = {
    count: request.ids.length,
    from: Int32Array.from(edges, (edge) => edge.from),
    to: Int32Array.from(edges, (edge) => edge.to),
  };
  const loose = request.edges.map((edge) => edge.loose ?? false);
  if (request.columns) return layOutGroup(whole, loose, normalised(request.columns), request.size);

  const groups = connectedGroups(whole);
  const groupOf = new Int32Array(whole.count);
  const placeOf = new Int32Array(whole.count);
  for (const [number, group] of groups.entries()) {
    for (const [place, node] of group.entries()) {
      groupOf[node] = number;
      placeOf[node] = place;
    }
  }
  const edgesOf: number[][] = groups.map(() => []);
  for (const [edge, source] of whole.from.entries()) edgesOf[groupOf[source]!]!.push(edge);

  const nodes: Point[] = Array.from({ length: whole.count }, () => ({ x: 0, y: 0 }));
  const bends: (readonly Point[])[] = Array.from({ length: edges.length }, () => []);
  const shelf = new Shelf(leastRowWidth);
  for (const [number, group] of groups.entries()) {
    if (group.length === 1) continue;
    const own = edgesOf[number]!;
    const ends: Ends = {
      count: group.length,
      from: Int32Array.from(own, (edge) => placeOf[whole.from[edge]!]!),
      to: Int32Array.from(own, (edge) => placeOf[whole.to[edge]!]!),
    };
    const ownLoose = own.map((edge) => loose[edge]!);
    const layout = layOutGroup(ends, ownLoose, layersByFlow(ends, ownLoose), request.size);
    const at = shelf.put(layout.width, layout.height, groupGap);
    const move = (point: Point) => ({ x: point.x + at.x, y: point.y + at.y });
    for (const [place, node] of group.entries()) nodes[node] = move(layout.nodes[place]!);
    for (const [place, edge] of own.entries()) bends[edge] = layout.bends[place]!.map(move);
  }
  // Objects without any edge stand below the rest, in rows.
  shelf.newRow();
  for (const group of groups) {
    if (group.length > 1) continue;
    nodes[group[0]!] = shelf.put(request.size.width, request.size.height, rowGap * 2);
  }
  return { nodes, bends, width: shelf.width, height: shelf.height };
}

function normalised(columns: readonly number[]): Int32Array {
  const least = columns.reduce((a, b) => Math.min(a, b), 0);
  return Int32Array.from(columns, (column) => column - least);
}

/** Layers from the flow of data; what only calls and is called stands left of the leftmost that it calls. */
function layersByFlow(ends: Ends, loose: readonly boolean[]): Int32Array {
  const flow = onlyFirm(ends, loose);
  const layer = assignLayers(flow);
  const flows = new Uint8Array(ends.count);
  for (const [edge, source] of flow.from.entries()) {
    flows[source] = 1;
    flows[flow.to[edge]!] = 1;
  }
  const leftmost = new Map<number, number>();
  for (const [edge, caller] of ends.from.entries()) {
    const callee = ends.to[edge]!;
    if (loose[edge] && !flows[caller] && flows[callee]) {
      leftmost.set(caller, Math.min(leftmost.get(caller) ?? Number.POSITIVE_INFINITY, layer[callee]!));
    }
  }
  for (const [caller, callee] of leftmost) layer[caller] = Math.max(0, callee - 1);
  return layer;
}

function onlyFirm({ count, from, to }: Ends, loose: readonly boolean[]): Ends {
  const firm = (_: number, edge: number) => !loose[edge];
  return { count, from: from.filter(firm), to: to.filter(firm) };
}

function layOutGroup(ends: Ends, loose: readonly boolean[], layer: Int32Array, size: NodeSize): Layout {
  const channels = openChannels(ends, layer, loose);
  const sides = sidesOf(channels);
  const columns = orderColumns(channels, sides);
  const spacing = { nodeHeight: size.height, nodeGap: rowGap, station: stationHeight };
  const middle = placeRows(channels, columns, sides, spacing);
  const top = middle.reduce((least, y, node) => Math.min(least, y - (node < ends.count ? size.height / 2 : 0)), 0);
  const bottom = middle.reduce((most, y, node) => Math.max(most, y + (node < ends.count ? size.height / 2 : 0)), 0);
  const left = (node: number) => channels.layer[node]! * (size.width + columnGap);
  return {
    nodes: Array.from(layer, (_, node) => ({ x: left(node), y: middle[node]! - size.height / 2 - top })),
    bends: channels.stations.map((way) => way.map((station) => ({ x: left(station), y: middle[station]! - top }))),
    width: Math.max(0, columns.length * (size.width + columnGap) - columnGap),
    height: bottom - top,
  };
}

/** Puts boxes side by side, row under row. */
class Shelf {
  width = 0;
  height = 0;
  readonly #leastWidth: number;
  #x = 0;
  #y = 0;
  #rowHeight = 0;

  constructor(leastWidth: number) {
    this.#leastWidth = leastWidth;
  }

  put(width: number, height: number, gap: number): Point {
    if (this.#x > 0 && this.#x + width > Math.max(this.#leastWidth, this.width)) this.newRow(gap);
    const at = { x: this.#x, y: this.#y };
    this.#x += width + gap;
    this.#rowHeight = Math.max(this.#rowHeight, height);
    this.width = Math.max(this.width, at.x + width);
    this.height = Math.max(this.height, at.y + height);
    return at;
  }

  newRow(gap = groupGap): void {
    if (this.#rowHeight === 0) return;
    this.#x = 0;
    this.#y += this.#rowHeight + gap;
    this.#rowHeight = 0;
  }
}
