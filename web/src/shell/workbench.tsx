import { ReactFlowProvider } from '@xyflow/react';
import { Boxes, FilterX } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { Canvas } from '../canvas/canvas.tsx';
import { buildScene, type Scene } from '../canvas/scene.ts';
import { CoverageView } from '../coverage/coverage-view.tsx';
import { DetailsPanel } from '../details/details-panel.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { Facets } from '../search/facets.tsx';
import { SearchView } from '../search/search-view.tsx';
import { PathBar } from '../trace/path-bar.tsx';
import { TraceBar } from '../trace/trace-bar.tsx';
import { useFocus } from '../trace/use-focus.ts';
import { useViewState } from '../url/use-view-state.ts';
import { noFilters } from '../url/view-state.ts';
import { useEstate } from './estate-context.ts';
import { Splitter, useDockHeight } from './splitter.tsx';
import { Failure, Skeleton } from './state.tsx';

const SqlDock = lazy(() => import('../sql/sql-dock.tsx').then((module) => ({ default: module.SqlDock })));

/** Filters, picture or search, SQL, details. */
export function Workbench() {
  const estate = useEstate();
  const [view] = useViewState();
  const [dockHeight, setDockHeight] = useDockHeight();
  const { focus, traced, paths } = useFocus(view);
  const { filters, everything } = view;
  const scene = useMemo(() => buildScene(estate, { filters, everything }, focus), [estate, filters, everything, focus]);
  const total = focus?.objects.length ?? estate.objects.length;
  const showsSql = view.sql !== null || view.edge !== null;
  const showsDetails = view.object !== null || view.edge !== null;
  const error = traced?.error ?? paths?.error;

  return (
    <div
      className="workbench"
      data-details={showsDetails || undefined}
      data-side={view.view !== 'coverage' || undefined}
    >
      {view.view === 'graph' && <FilterPanel shown={total - scene.hidden} total={total} />}
      {view.view === 'search' && <Facets />}
      <main className="centre">
        <div className="picture">
          {view.view === 'search' ? (
            <SearchView />
          ) : view.view === 'coverage' ? (
            <CoverageView />
          ) : error ? (
            <Failure error={error} retry={() => void (traced ?? paths)?.refetch()} />
          ) : (
            <ReactFlowProvider>
              <Canvas scene={scene}>
                {view.trace && (
                  <TraceBar
                    request={view.trace}
                    trace={traced?.data}
                    working={traced?.isFetching ?? false}
                    hidden={scene.hidden}
                  />
                )}
                {!view.trace && view.path && (
                  <PathBar request={view.path} paths={paths?.data} working={paths?.isFetching ?? false} />
                )}
                <SceneNote scene={scene} />
              </Canvas>
            </ReactFlowProvider>
          )}
        </div>
        {showsSql && (
          <>
            <Splitter height={dockHeight} onChange={setDockHeight} />
            <div className="dock" style={{ height: dockHeight }}>
              <Suspense fallback={<Skeleton lines={7} />}>
                <SqlDock />
              </Suspense>
            </div>
          </>
        )}
      </main>
      {showsDetails && <DetailsPanel />}
    </div>
  );
}

/** Why the picture is not what one might expect. */
function SceneNote({ scene }: { scene: Scene }) {
  const [, navigate] = useViewState();
  if (scene.kind === 'schemas') {
    return (
      <section className="canvas-bar" aria-label="Too many objects">
        <Boxes size={15} aria-hidden color="var(--ink-faint)" />
        <span>
          <strong>{scene.objects.toLocaleString()} objects</strong> are too many for one picture, so these are their
          schemas. Choose one, find an object, or narrow the filters.
        </span>
        <button type="button" className="button small" onClick={() => navigate({ everything: true })}>
          Draw all anyway
        </button>
      </section>
    );
  }
  if (scene.objects.length > 0) return null;
  return (
    <section className="canvas-bar" aria-label="Nothing shown">
      <FilterX size={15} aria-hidden color="var(--ink-faint)" />
      <span>The filters hide all {scene.hidden.toLocaleString()} objects.</span>
      <button type="button" className="button small" onClick={() => navigate({ filters: noFilters })}>
        Reset the filters
      </button>
    </section>
  );
}
