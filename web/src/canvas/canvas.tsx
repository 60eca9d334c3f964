import '@xyflow/react/dist/style.css';
import './canvas.css';
import {
  Background,
  BackgroundVariant,
  type EdgeMouseHandler,
  MiniMap,
  type NodeMouseHandler,
  ReactFlow,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { LoaderCircle } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { NodeSize } from '../graph/layout.ts';
import { useEstate } from '../shell/estate-context.ts';
import { useViewState } from '../url/use-view-state.ts';
import { CanvasControls, fitOptions } from './controls.tsx';
import { Emphasis, EmphasisContext } from './emphasis.ts';
import { type CanvasEdge, type CanvasNode, layoutRequest, toFlow } from './flow.ts';
import { FlowEdgeView, SchemaEdgeView } from './flow-edge.tsx';
import { LevelNodeView, ObjectNodeView, SchemaNodeView } from './object-node.tsx';
import type { Scene } from './scene.ts';
import { useLayout } from './use-layout.ts';

const nodeTypes = { object: ObjectNodeView, schema: SchemaNodeView, level: LevelNodeView };
const edgeTypes = { flow: FlowEdgeView, schema: SchemaEdgeView };

/** Draws a scene; a click chooses an object, an edge or a schema. `children` lie over its top. */
export function Canvas({ scene, children }: { scene: Scene; children?: ReactNode }) {
  const estate = useEstate();
  const [view, navigate] = useViewState();
  const emphasis = useMemo(() => new Emphasis(), []);
  const request = useMemo(() => layoutRequest(scene), [scene]);
  const layout = useLayout(request);
  const flow = useMemo(
    () => (layout ? toFlow(scene, layout, estate) : { nodes: [], edges: [] }),
    [scene, layout, estate],
  );

  const roomy = useStore((state) => state.width > 620 && state.height > 600);

  const dims = scene.kind === 'objects' && !scene.focused;
  useEffect(() => {
    emphasis.show(estate.neighbours, { object: view.object, edge: view.edge, dims });
  }, [emphasis, estate, view.object, view.edge, dims]);

  const onNodeClick: NodeMouseHandler<CanvasNode> = (_, node) => {
    if (node.type === 'object') navigate({ object: node.id, edge: null, evidence: 0, sql: null });
    if (node.type === 'schema') navigate({ filters: { ...view.filters, schemas: [node.id] } });
  };
  const onEdgeClick: EdgeMouseHandler<CanvasEdge> = (_, edge) => {
    if (edge.type !== 'flow' || !edge.data) return;
    const { from, to, kind } = edge.data.edge;
    const keeps = view.object === from || view.object === to;
    navigate({ edge: { from, to, kind }, evidence: 0, sql: null, object: keeps ? view.object : null });
  };

  return (
    <EmphasisContext value={emphasis}>
      <div className="canvas" data-distance={useDistance()}>
        <ReactFlow<CanvasNode, CanvasEdge>
          nodes={flow.nodes}
          edges={flow.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodeClick={onNodeClick}
          onEdgeClick={onEdgeClick}
          onPaneClick={() => navigate({ object: null, edge: null, evidence: 0, sql: null })}
          onNodeMouseEnter={(_, node) => emphasis.hover(node.type === 'object' ? node.id : null)}
          onNodeMouseLeave={() => emphasis.hover(null)}
          onlyRenderVisibleElements={flow.nodes.length > 300}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          deleteKeyCode={null}
          minZoom={0.05}
          maxZoom={2}
          proOptions={{ hideAttribution: true }}
        >
          <Background variant={BackgroundVariant.Dots} gap={24} size={1.2} />
          {flow.nodes.length > 12 && roomy && (
            <MiniMap<CanvasNode>
              pannable
              zoomable
              ariaLabel="Map of the whole picture"
              nodeColor={(node) => (node.type === 'level' ? 'transparent' : `var(--schema-${node.data.colour})`)}
              nodeBorderRadius={4}
              style={{ width: 176, height: 116 }}
            />
          )}
          <FollowScene scene={scene} ready={layout !== null} />
        </ReactFlow>
        <div className="canvas-top">{children}</div>
        <CanvasControls />
        {layout === null && (
          <div className="canvas-working" role="status">
            <LoaderCircle size={16} className="spin" aria-hidden /> Arranging {request.ids.length.toLocaleString()}{' '}
            objects…
          </div>
        )}
      </div>
    </EmphasisContext>
  );
}

/** How far away the reader stands: the node's text adapts by style alone, without rendering every node. */
function useDistance(): 'near' | 'middle' | 'far' | 'map' {
  return useStore(({ transform: [, , zoom] }) =>
    zoom < 0.2 ? 'map' : zoom < 0.45 ? 'far' : zoom < 0.7 ? 'middle' : 'near',
  );
}

/** Moves the viewport when the picture changes, and when something is chosen that is out of sight. */
function FollowScene({ scene, ready }: { scene: Scene; ready: boolean }) {
  const flow = useReactFlow<CanvasNode>();
  const [view] = useViewState();
  const shown = useRef<Scene | null>(null);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);

  useEffect(() => {
    if (!ready || width === 0 || shown.current === scene) return;
    const first = shown.current === null;
    shown.current = scene;
    showScene(flow, { width, height }, first ? 0 : fitOptions.duration);
  }, [flow, scene, ready, width, height]);

  const sought = view.object ?? view.edge?.to ?? null;
  useEffect(() => {
    if (!ready || sought === null) return;
    // The panels that open with a selection make the canvas smaller first.
    const timer = setTimeout(() => bringIntoSight(flow, sought), 280);
    return () => clearTimeout(timer);
  }, [flow, sought, ready]);
  return null;
}

/** Below this the names cannot be read: a wide picture then starts at its left, where the data comes in. */
const leastReadable = 0.38;

function showScene(flow: ReturnType<typeof useReactFlow<CanvasNode>>, pane: NodeSize, duration: number): void {
  const bounds = flow.getNodesBounds(flow.getNodes());
  if (bounds.width === 0) return;
  const room = { width: pane.width - 48, height: pane.height - 130 };
  const whole = Math.min(room.width / bounds.width, room.height / bounds.height, fitOptions.maxZoom);
  const zoom = Math.max(whole, Math.min(leastReadable, room.height / bounds.height));
  const free = { width: pane.width - bounds.width * zoom, height: pane.height - 8 - bounds.height * zoom };
  const x = (free.width > 48 ? free.width / 2 : 24) - bounds.x * zoom;
  const y = Math.max(60, free.height / 2) - bounds.y * zoom;
  void flow.setViewport({ x, y, zoom }, { duration });
}

function bringIntoSight(flow: ReturnType<typeof useReactFlow<CanvasNode>>, id: string): void {
  const node = flow.getNode(id);
  const pane = document.querySelector('.canvas .react-flow')?.getBoundingClientRect();
  if (!node || !pane) return;
  const width = node.width ?? 0;
  const height = node.height ?? 0;
  const corner = flow.flowToScreenPosition(node.position);
  const zoom = flow.getZoom();
  const inside =
    corner.x >= pane.left + 8 &&
    corner.y >= pane.top + 60 &&
    corner.x + width * zoom <= pane.right - 8 &&
    corner.y + height * zoom <= pane.bottom - 8;
  if (inside && zoom > 0.45) return;
  const centre = { x: node.position.x + width / 2, y: node.position.y + height / 2 };
  void flow.setCenter(centre.x, centre.y, { zoom: Math.max(0.8, zoom), duration: 240 });
}
