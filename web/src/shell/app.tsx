import './tokens.css';
import './base.css';
import './shell.css';
import { useQuery } from '@tanstack/react-query';
import { DatabaseZap, LoaderCircle } from 'lucide-react';
import { Tooltip } from 'radix-ui';
import { useCallback, useMemo, useState } from 'react';
import { readGraph } from '../api/explore.ts';
import { ApiError } from '../api/problem.ts';
import { buildEstate } from '../graph/estate.ts';
import { ImportDialog } from '../import/import-dialog.tsx';
import { useImport } from '../import/use-import.ts';
import { Palette } from '../search/palette.tsx';
import { PaletteContext, type PalettePurpose } from '../search/palette-state.ts';
import { EstateProvider } from './estate-context.ts';
import { NewsNote } from './live-notes.tsx';
import { SignIn } from './sign-in.tsx';
import { Empty, Failure } from './state.tsx';
import { Topbar } from './topbar.tsx';
import { useLive } from './use-live.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Workbench } from './workbench.tsx';

export function App() {
  const graph = useQuery({ queryKey: ['graph'], queryFn: ({ signal }) => readGraph(signal) });
  const estate = useMemo(() => (graph.data?.snapshot ? buildEstate(graph.data) : null), [graph.data]);
  const live = useLive(graph.data ? graph.data.snapshot : undefined);
  const current = useImport();
  const [importing, setImporting] = useState(false);
  const [palette, setPalette] = useState<PalettePurpose | null>(null);
  useShortcuts(useCallback(() => setPalette('open'), []));
  const ownJob = current.state.phase === 'running' ? current.state.job : null;

  return (
    <Tooltip.Provider delayDuration={350}>
      <PaletteContext value={setPalette}>
        <div className="app">
          <Topbar
            estate={estate}
            snapshot={estate?.snapshot ?? null}
            live={live}
            ownJob={ownJob}
            onImport={() => setImporting(true)}
          />
          {estate ? (
            <EstateProvider value={estate}>
              <Workbench />
              <Palette purpose={palette} onClose={() => setPalette(null)} />
            </EstateProvider>
          ) : graph.error instanceof ApiError && graph.error.status === 401 ? (
            <SignIn />
          ) : graph.error ? (
            <Failure error={graph.error} retry={() => void graph.refetch()} />
          ) : graph.isPending ? (
            <div className="state" role="status">
              <LoaderCircle size={20} className="spin" aria-hidden />
              <p>Loading the estate…</p>
            </div>
          ) : (
            <Empty
              icon={<DatabaseZap size={26} aria-hidden />}
              title={live.job ? 'The first import runs' : 'Nothing was imported yet'}
              actions={
                !live.job && (
                  <button type="button" className="button primary" onClick={() => setImporting(true)}>
                    Import files
                  </button>
                )
              }
            >
              <p>
                {live.job
                  ? `${live.job.current_step}, ${Math.round(live.job.progress)} %. It appears here when it is done.`
                  : 'Import the Parquet exports or the SQL of a SQL Server database, and see where its data comes from and where it goes.'}
              </p>
            </Empty>
          )}
          <NewsNote live={live} />
          <ImportDialog open={importing} onOpenChange={setImporting} current={current} onShow={live.show} />
        </div>
      </PaletteContext>
    </Tooltip.Provider>
  );
}
