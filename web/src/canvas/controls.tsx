import { useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { Tip } from '../shell/tip.tsx';

export const fitOptions = { padding: 0.06, duration: 240, maxZoom: 1.15 } as const;

/** Zoom, fit and what the lines mean. */
export function CanvasControls() {
  const flow = useReactFlow();
  const zoom = useStore((state) => state.transform[2]);
  return (
    <div className="canvas-controls" role="toolbar" aria-label="Canvas">
      <Tip words="Zoom out">
        <button type="button" className="icon-button" aria-label="Zoom out" onClick={() => void flow.zoomOut()}>
          <Minus size={15} />
        </button>
      </Tip>
      <span className="canvas-zoom">{Math.round(zoom * 100)} %</span>
      <Tip words="Zoom in">
        <button type="button" className="icon-button" aria-label="Zoom in" onClick={() => void flow.zoomIn()}>
          <Plus size={15} />
        </button>
      </Tip>
      <Tip words="Show everything">
        <button
          type="button"
          className="icon-button"
          aria-label="Fit to the screen"
          onClick={() => void flow.fitView(fitOptions)}
        >
          <Maximize size={15} />
        </button>
      </Tip>
      <div className="legend" role="note" aria-label="Legend">
        <Sample kind="read" words="reads" />
        <Sample kind="write" words="writes" />
        <Sample kind="call" words="calls" />
        <Sample kind="read" words="dynamic, declared, stated" dashed />
      </div>
    </div>
  );
}

function Sample({ kind, words, dashed = false }: { kind: string; words: string; dashed?: boolean }) {
  return (
    <span>
      <svg width="22" height="6" aria-hidden="true">
        <line
          x1="0"
          y1="3"
          x2="22"
          y2="3"
          stroke={`var(--edge-${kind})`}
          strokeWidth="2"
          {...(dashed ? { strokeDasharray: '5 3' } : {})}
        />
      </svg>
      {words}
    </span>
  );
}
