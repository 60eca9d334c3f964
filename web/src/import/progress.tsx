import { Check, CircleAlert, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { JobStatus } from '../../../src/contract/node.ts';
import { stepsAt } from './steps.ts';

/** Warnings shown; an export with thousands of oddities has them counted. */
const warningsShown = 50;

/** How far the import is, step by step, and how it ended. */
export function Progress({ status, over, lost }: { status: JobStatus | null; over: boolean; lost: string | null }) {
  if (over && status?.status === 'failed') return <Failed status={status} />;
  const progress = Math.round(status?.progress ?? 0);
  const steps = stepsAt(status?.current_step ?? 'Recognising files', over);
  return (
    <div className="import-progress">
      <div className="import-bar">
        <progress value={progress} max={100} aria-label="Progress of the import" />
        <span>{progress} %</span>
      </div>
      <ol className="import-steps" aria-live="polite">
        {steps.map(({ words, state }) => (
          <li key={words} data-state={state} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            {state === 'done' ? (
              <Check size={14} aria-label="Done" />
            ) : state === 'now' ? (
              <LoaderCircle size={14} className="spin" aria-label="Running" />
            ) : (
              <span className="import-step-dot" />
            )}
            {words}
          </li>
        ))}
      </ol>
      <p className="import-message" role="status">
        {over ? status?.message : timeInWords(status)}
      </p>
      {lost && (
        <p className="import-note warning">
          <TriangleAlert size={15} aria-hidden />
          <span>{lost} The import itself goes on.</span>
        </p>
      )}
      {status && status.warnings.length > 0 && <Warnings warnings={status.warnings} />}
    </div>
  );
}

function Failed({ status }: { status: JobStatus }) {
  const further = status.errors.filter((error) => error !== status.message);
  return (
    <div className="import-progress">
      <div className="import-note danger" role="alert">
        <CircleAlert size={15} aria-hidden />
        <span>
          <strong>{status.message}</strong> What was shown before is still there.
        </span>
      </div>
      {further.length > 0 && (
        <ul className="import-messages">
          {further.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      {status.warnings.length > 0 && <Warnings warnings={status.warnings} />}
    </div>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <details className="import-warnings">
      <summary>
        {warnings.length.toLocaleString()} {warnings.length === 1 ? 'remark' : 'remarks'}
      </summary>
      <ul className="import-messages">
        {warnings.slice(0, warningsShown).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}

function timeInWords(status: JobStatus | null): string {
  if (!status) return 'The files are on the server.';
  const elapsed = `${Math.round(status.elapsed_seconds)} s so far`;
  const remaining = status.estimated_remaining_seconds;
  return remaining === null ? elapsed : `${elapsed}, about ${Math.max(1, Math.round(remaining))} s to go`;
}
