import './trace.css';
import {
  ArrowLeftToLine,
  ArrowRightToLine,
  LoaderCircle,
  Minus,
  MoveHorizontal,
  Plus,
  TriangleAlert,
  X,
} from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import type { Direction, Trace } from '../../../src/contract/explore.ts';
import { qualifiedName } from '../graph/schema.ts';
import { useEstate } from '../shell/estate-context.ts';
import { Tip } from '../shell/tip.tsx';
import { useViewState } from '../url/use-view-state.ts';
import type { TraceRequest } from '../url/view-state.ts';

/** More levels than any estate has; the server says when it cuts. */
export const deepest = 50;

export function TraceBar(props: { request: TraceRequest; trace: Trace | undefined; working: boolean; hidden: number }) {
  const { request, trace, working, hidden } = props;
  const estate = useEstate();
  const [, navigate] = useViewState();
  const start = estate.byId.get(request.object);
  const change = (part: Partial<TraceRequest>) => navigate({ trace: { ...request, ...part } });
  const objects = trace ? trace.objects.length - 1 : null;
  return (
    <section className="canvas-bar" aria-label="Trace">
      <span className="trace-title">
        Trace of <strong className="ellipsis">{start ? qualifiedName(start) : request.object}</strong>
      </span>
      <ToggleGroup.Root
        type="single"
        className="choices"
        aria-label="Direction"
        value={request.direction}
        onValueChange={(value) => value && change({ direction: value as Direction })}
      >
        <ToggleGroup.Item value="upstream">
          <ArrowLeftToLine size={13} aria-hidden /> Upstream
        </ToggleGroup.Item>
        <ToggleGroup.Item value="both">
          <MoveHorizontal size={13} aria-hidden /> Both
        </ToggleGroup.Item>
        <ToggleGroup.Item value="downstream">
          Downstream <ArrowRightToLine size={13} aria-hidden />
        </ToggleGroup.Item>
      </ToggleGroup.Root>
      <fieldset className="stepper">
        <legend className="unseen">Levels</legend>
        <button
          type="button"
          className="icon-button"
          aria-label="One level less"
          disabled={request.depth <= 1}
          onClick={() => change({ depth: request.depth >= deepest ? 10 : request.depth - 1 })}
        >
          <Minus size={14} />
        </button>
        <output>
          {request.depth >= deepest ? 'All levels' : `${request.depth} ${request.depth === 1 ? 'level' : 'levels'}`}
        </output>
        <button
          type="button"
          className="icon-button"
          aria-label="One level more"
          disabled={request.depth >= deepest}
          onClick={() => change({ depth: request.depth + 1 })}
        >
          <Plus size={14} />
        </button>
        <button
          type="button"
          className="button quiet small"
          disabled={request.depth >= deepest}
          onClick={() => change({ depth: deepest })}
        >
          All
        </button>
      </fieldset>
      <span className="trace-count" aria-live="polite">
        {working ? (
          <LoaderCircle size={14} className="spin" aria-label="Tracing" />
        ) : (
          objects !== null &&
          `${objects.toLocaleString()} objects${hidden > 0 ? `, ${hidden.toLocaleString()} hidden` : ''}`
        )}
      </span>
      {trace?.truncated && (
        <Tip words={trace.message ?? 'The trace was cut: it is too big for one picture.'}>
          <span className="badge warning">
            <TriangleAlert size={12} aria-hidden /> cut
          </span>
        </Tip>
      )}
      <Tip words="Back to the whole estate">
        <button
          type="button"
          className="icon-button"
          aria-label="End the trace"
          onClick={() => navigate({ trace: null })}
        >
          <X size={15} />
        </button>
      </Tip>
    </section>
  );
}
