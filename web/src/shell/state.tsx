import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { wordsOf } from '../api/problem.ts';

/** What stands where there is nothing to show: why, and what to do. */
export function Empty(props: { icon?: ReactNode; title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="state">
      {props.icon}
      <h2>{props.title}</h2>
      {props.children}
      {props.actions && <div className="actions">{props.actions}</div>}
    </div>
  );
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div className="state" role="alert">
      <CircleAlert size={20} color="var(--danger)" aria-hidden />
      <h2>That did not work</h2>
      <p>{wordsOf(error)}</p>
      {retry && (
        <div className="actions">
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}

/** Grey lines in the shape of what comes, so that nothing jumps. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div role="status" aria-label="Loading" className="skeletons">
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
        <span key={at} className="skeleton" style={{ width: `${88 - ((at * 37) % 46)}%` }} />
      ))}
    </div>
  );
}
