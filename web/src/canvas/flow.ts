import { type Edge, MarkerType, type Node, Position } from '@xyflow/react';
import type { GraphEdge, ObjectSummary } from '../../../src/contract/explore.ts';
import type { Estate } from '../graph/estate.ts';
import type { Layout, LayoutRequest, NodeSize, Point } from '../graph/layout.ts';
import type { SchemaCard } from '../graph/overview.ts';
import { schemaKey } from '../graph/schema.ts';
import { formatEdge } from '../url/view-state.ts';
import type { Scene } from './scene.ts';

export type ObjectNode = Node<{ object: ObjectSummary; colour: number; start: boolean }, 'object'>;
export type SchemaNode = Node<{ card: SchemaCard; colour: number }, 'schema'>;
export type LevelNode = Node<{ level: number; objects: number }, 'level'>;
export type CanvasNode = ObjectNode | SchemaNode | LevelNode;

export type FlowEdge = Edge<{ edge: GraphEdge; bends: readonly Point[] }, 'flow'>;
export type SchemaEdge = Edge<{ edges: number; bends: readonly Point[] }, 'schema'>;
export type CanvasEdge = FlowEdge | SchemaEdge;

export const objectSize: NodeSize = { width: 200, height: 44 };
export const schemaSize: NodeSize = { width: 240, height: 84 };

export function layoutRequest(scene: Scene): LayoutRequest {
  if (scene.kind === 'schemas') {
    return {
      ids: scene.overview.schemas.map((card) => card.key),
      edges: scene.overview.flows.map(({ from, to }) => ({ from, to })),
      columns: null,
      size: schemaSize,
    };
  }
  const { levels } = scene;
  return {
    ids: scene.objects.map((object) => object.id),
    edges: scene.edges.map(({ from, to, kind }) => ({ from, to, loose: kind === 'call' })),
    columns: levels ? scene.objects.map((object) => levels.get(object.id) ?? 0) : null,
    size: objectSize,
  };
}

/** Scene and layout in the canvas library's terms. */
export function toFlow(scene: Scene, layout: Layout, estate: Estate): { nodes: CanvasNode[]; edges: CanvasEdge[] } {
  if (scene.kind === 'schemas') {
    const colours = new Map(estate.objects.map((object) => [schemaKey(object), estate.colourOf(object)]));
    return {
      nodes: scene.overview.schemas.map((card, at) => ({
        ...placed(card.key, layout.nodes[at]!, schemaSize),
        type: 'schema',
        data: { card, colour: colours.get(card.key) ?? 0 },
      })),
      edges: scene.overview.flows.map((flow, at) => ({
        id: `${flow.from}>${flow.to}`,
        type: 'schema',
        source: flow.from,
        target: flow.to,
        data: { edges: flow.edges, bends: layout.bends[at]! },
        markerEnd: arrow('read'),
      })),
    };
  }
  const nodes: CanvasNode[] = scene.objects.map((object, at) => ({
    ...placed(object.id, layout.nodes[at]!, objectSize),
    type: 'object',
    data: { object, colour: estate.colourOf(object), start: scene.levels?.get(object.id) === 0 },
  }));
  return {
    nodes: [...nodes, ...levelHeads(scene, layout)],
    edges: scene.edges.map((edge, at) => ({
      id: formatEdge(edge),
      type: 'flow',
      source: edge.from,
      target: edge.to,
      data: { edge, bends: layout.bends[at]! },
      markerEnd: arrow(edge.kind),
    })),
  };
}

function levelHeads(scene: Scene & { kind: 'objects' }, layout: Layout): LevelNode[] {
  const { levels } = scene;
  if (!levels) return [];
  const columns = new Map<number, { x: number; objects: number }>();
  for (const [at, object] of scene.objects.entries()) {
    const level = levels.get(object.id) ?? 0;
    const column = columns.get(level) ?? { x: layout.nodes[at]!.x, objects: 0 };
    column.objects++;
    columns.set(level, column);
  }
  return [...columns].map(([level, { x, objects }]) => ({
    ...placed(`level ${level}`, { x, y: -52 }, { width: objectSize.width, height: 28 }),
    type: 'level',
    data: { level, objects },
  }));
}

/** Sizes and handles are given, so that nothing waits to be measured. */
function placed(id: string, position: Point, { width, height }: NodeSize) {
  const handle = { y: height / 2, width: 1, height: 1 };
  return {
    id,
    position,
    width,
    height,
    handles: [
      { ...handle, type: 'target' as const, position: Position.Left, x: 0 },
      { ...handle, type: 'source' as const, position: Position.Right, x: width },
    ],
  };
}

function arrow(kind: GraphEdge['kind']) {
  // Its own size, whatever the width of the line.
  const size = { width: 16, height: 16, markerUnits: 'userSpaceOnUse' };
  return { type: MarkerType.ArrowClosed, ...size, color: `var(--edge-${kind})` };
}

/** True where no parser saw the edge in plain SQL, of a module or a log: it comes from dynamic SQL or somebody only says so. */
export function isUncertain({ origins }: GraphEdge): boolean {
  return !origins.includes('parsed') && origins.some((origin) => origin !== 'query_log');
}
