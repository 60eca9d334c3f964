import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { edgePath } from '../graph/edge-path.ts';
import { useEdgeWeight } from './emphasis.ts';
import { type FlowEdge, isUncertain, objectSize, type SchemaEdge, schemaSize } from './flow.ts';

export const FlowEdgeView = memo(function FlowEdgeView(props: EdgeProps<FlowEdge>) {
  const { edge, bends } = props.data!;
  const weight = useEdgeWeight(edge);
  const path = edgePath(
    { x: props.sourceX, y: props.sourceY },
    { x: props.targetX - 2, y: props.targetY },
    bends,
    objectSize.width,
  );
  return (
    <g className="flow-edge" data-kind={edge.kind} data-weight={weight} data-uncertain={isUncertain(edge) || undefined}>
      <BaseEdge path={path} interactionWidth={14} {...(props.markerEnd ? { markerEnd: props.markerEnd } : {})} />
    </g>
  );
});

export const SchemaEdgeView = memo(function SchemaEdgeView(props: EdgeProps<SchemaEdge>) {
  const { edges, bends } = props.data!;
  const path = edgePath(
    { x: props.sourceX, y: props.sourceY },
    { x: props.targetX - 2, y: props.targetY },
    bends,
    schemaSize.width,
  );
  return (
    <g className="flow-edge" data-kind="read" data-weight="plain">
      <title>{`${edges.toLocaleString()} edges`}</title>
      <BaseEdge
        path={path}
        interactionWidth={14}
        style={{ strokeWidth: Math.min(8, 1 + Math.log2(edges + 1) / 1.5) }}
        {...(props.markerEnd ? { markerEnd: props.markerEnd } : {})}
      />
    </g>
  );
});
