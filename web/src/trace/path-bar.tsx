import './trace.css';
import { ArrowLeftRight, ArrowRight, LoaderCircle, X } from 'lucide-react';
import type { Paths } from '../../../src/contract/explore.ts';
import { KindIcon } from '../canvas/kind-icon.tsx';
import { qualifiedName } from '../graph/schema.ts';
import { usePalette } from '../search/palette-state.ts';
import { useEstate } from '../shell/estate-context.ts';
import { Tip } from '../shell/tip.tsx';
import { useViewState } from '../url/use-view-state.ts';
import type { PathRequest } from '../url/view-state.ts';

/** Chooses the two ends and says what lies between. */
export function PathBar({
  request,
  paths,
  working,
}: {
  request: PathRequest;
  paths: Paths | undefined;
  working: boolean;
}) {
  const [, navigate] = useViewState();
  const openPalette = usePalette();
  return (
    <section className="canvas-bar" aria-label="Path">
      <span className="trace-title">Path from</span>
      <End id={request.from} words="Choose the start" onClick={() => openPalette('path-from')} />
      <ArrowRight size={14} aria-hidden color="var(--ink-faint)" />
      <End id={request.to} words="Choose the end" onClick={() => openPalette('path-to')} />
      <Tip words="The other way round">
        <button
          type="button"
          className="icon-button"
          aria-label="Swap the ends"
          onClick={() => navigate({ path: { from: request.to, to: request.from } })}
        >
          <ArrowLeftRight size={14} />
        </button>
      </Tip>
      <span className="trace-count" aria-live="polite">
        {working ? (
          <LoaderCircle size={14} className="spin" aria-label="Searching" />
        ) : (
          paths && <Found paths={paths} />
        )}
      </span>
      <Tip words="Back to the whole estate">
        <button
          type="button"
          className="icon-button"
          aria-label="End the path"
          onClick={() => navigate({ path: null })}
        >
          <X size={15} />
        </button>
      </Tip>
    </section>
  );
}

function End({ id, words, onClick }: { id: string | null; words: string; onClick: () => void }) {
  const estate = useEstate();
  const object = id === null ? undefined : estate.byId.get(id);
  return (
    <button type="button" className="button small" onClick={onClick}>
      {object && <KindIcon kind={object.type} size={13} />}
      <span className="ellipsis" style={{ maxWidth: 240 }}>
        {object ? qualifiedName(object) : (id ?? `${words}…`)}
      </span>
    </button>
  );
}

function Found({ paths }: { paths: Paths }) {
  const shortest = paths.paths[0];
  if (!shortest) return <span className="badge warning">No data flows this way</span>;
  const steps = shortest.length - 1;
  return (
    <>
      {steps} {steps === 1 ? 'step' : 'steps'} at the shortest, {paths.objects.length.toLocaleString()} objects on the
      way
      {paths.truncated && <span className="badge warning">{paths.message ?? 'cut'}</span>}
    </>
  );
}
