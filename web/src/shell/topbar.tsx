import { FileUp, Network, Route, Search, ShieldCheck, TextSearch } from 'lucide-react';
import type { SnapshotInfo } from '../../../src/contract/explore.ts';
import type { Estate } from '../graph/estate.ts';
import { usePalette } from '../search/palette-state.ts';
import { useViewState } from '../url/use-view-state.ts';
import { ImportNote } from './live-notes.tsx';
import { SnapshotMenu } from './snapshot-menu.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { Tip } from './tip.tsx';
import type { Live } from './use-live.ts';

interface TopbarProps {
  /** Null while there is nothing to look at. */
  readonly estate: Estate | null;
  readonly snapshot: SnapshotInfo | null;
  readonly live: Live;
  /** The id of this browser's import, while one runs. */
  readonly ownJob: string | null;
  readonly onImport: () => void;
}

export function Topbar({ estate, snapshot, live, ownJob, onImport }: TopbarProps) {
  return (
    <header className="topbar">
      <a className="brand" href="/" aria-label="Headwater, first view">
        <Logo />
        Headwater
      </a>
      {estate && <Views />}
      <div className="topbar-end">
        {live.job && <ImportNote job={live.job} own={live.job.job_id === ownJob} onOpen={onImport} />}
        {estate && snapshot && <SnapshotMenu estate={estate} snapshot={snapshot} />}
        <button type="button" className="button" onClick={onImport}>
          <FileUp size={14} aria-hidden /> Import
        </button>
        <ThemeToggle />
      </div>
    </header>
  );
}

function Views() {
  const [view, navigate] = useViewState();
  const openPalette = usePalette();
  return (
    <>
      <button type="button" className="finder" onClick={() => openPalette('open')}>
        <Search size={14} aria-hidden />
        Find an object…
        <kbd>/</kbd>
      </button>
      <nav className="choices" aria-label="Views">
        <button
          type="button"
          {...(view.view === 'graph' ? { 'aria-current': 'page' as const } : {})}
          onClick={() => navigate({ view: 'graph' })}
        >
          <Network size={14} aria-hidden /> Graph
        </button>
        <button
          type="button"
          {...(view.view === 'search' ? { 'aria-current': 'page' as const } : {})}
          onClick={() => navigate({ view: 'search' })}
        >
          <TextSearch size={14} aria-hidden /> Search
        </button>
        <button
          type="button"
          {...(view.view === 'coverage' ? { 'aria-current': 'page' as const } : {})}
          onClick={() => navigate({ view: 'coverage' })}
        >
          <ShieldCheck size={14} aria-hidden /> Coverage
        </button>
      </nav>
      {view.view === 'graph' && (
        <Tip words="How data gets from one object to another">
          <button
            type="button"
            className="button quiet"
            onClick={() => navigate({ path: view.path ?? { from: view.object, to: null }, trace: null })}
          >
            <Route size={14} aria-hidden /> Path
          </button>
        </Tip>
      )}
    </>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="2.8" strokeLinecap="round">
        <path d="M6 9c6 0 7 7 12 7h8" />
        <path d="M6 16h12" opacity=".75" />
        <path d="M6 23c6 0 7-7 12-7" opacity=".9" />
      </g>
    </svg>
  );
}
