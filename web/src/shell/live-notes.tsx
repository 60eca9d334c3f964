import { LoaderCircle, Sparkles } from 'lucide-react';
import type { JobSummary } from '../../../src/contract/node.ts';
import { clockTime, personName } from '../import/busy.ts';
import { Tip } from './tip.tsx';
import type { Live } from './use-live.ts';

/** Tells everybody, quietly, that an import runs. */
export function ImportNote({ job, own, onOpen }: { job: JobSummary; own: boolean; onOpen: () => void }) {
  const progress = Math.round(job.progress);
  const who = own ? 'Your import runs' : `${personName(job.user)} is importing`;
  const words = `${who} since ${clockTime(new Date(job.started_at))} (${progress} %)`;
  return (
    <Tip words={`${job.current_step}. You can go on browsing: what is shown stays as it is.`}>
      <button type="button" className="import-pill" onClick={onOpen} disabled={!own} aria-live="polite">
        <LoaderCircle size={13} className="spin" aria-hidden />
        {words}
        <span className="import-pill-bar" style={{ transform: `scaleX(${progress / 100})` }} />
      </button>
    </Tip>
  );
}

/** Announces newer data. */
export function NewsNote({ live }: { live: Live }) {
  if (!live.news) return null;
  const { snapshot } = live.news;
  return (
    <div className="news" role="status">
      <Sparkles size={15} aria-hidden />
      <span>
        <strong>New data is available</strong>
        {snapshot && (
          <span className="faint">
            {' '}
            from {personName(snapshot.user).toLowerCase() === 'somebody' ? 'somebody' : snapshot.user},{' '}
            {clockTime(new Date(snapshot.createdAt))}
          </span>
        )}
      </span>
      <button type="button" className="button primary small" onClick={live.show}>
        Show
      </button>
      <button type="button" className="button quiet small" onClick={live.later}>
        Later
      </button>
    </div>
  );
}
