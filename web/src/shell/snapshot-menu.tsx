import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Database } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { SnapshotInfo } from '../../../src/contract/explore.ts';
import { readSnapshots } from '../api/explore.ts';
import { wordsOf } from '../api/problem.ts';
import type { Estate } from '../graph/estate.ts';
import { personName } from '../import/busy.ts';

/** What is shown: when it was imported and by whom, how much it is and how well it was understood. */
export function SnapshotMenu({ estate, snapshot }: { estate: Estate; snapshot: SnapshotInfo }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="button quiet" aria-label={`Snapshot of ${whenInWords(snapshot.createdAt)}`}>
        <Database size={14} aria-hidden />
        {whenInWords(snapshot.createdAt)}
        <ChevronDown size={13} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover snapshot" align="end" sideOffset={6} aria-label="Snapshot">
          <h2>Shown now</h2>
          <p className="faint">
            {new Date(snapshot.createdAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })} by{' '}
            {personName(snapshot.user).toLowerCase() === 'somebody' ? 'somebody who is not signed in' : snapshot.user}
          </p>
          <p className="faint ellipsis" title={snapshot.source}>
            {snapshot.source}
          </p>
          <dl className="snapshot-numbers">
            <Figure words="objects" value={snapshot.objects} />
            <Figure words="edges" value={snapshot.edges} />
            <Figure words="column edges" value={snapshot.columnEdges} />
            <Figure words="diagnostics" value={snapshot.diagnostics} />
          </dl>
          <Coverage estate={estate} />
          <Earlier shown={snapshot.id} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Figure({ words, value }: { words: string; value: number }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{value.toLocaleString()}</dd>
    </div>
  );
}

function Coverage({ estate }: { estate: Estate }) {
  const { modules, parsed } = estate.coverage;
  const share = modules === 0 ? 100 : (parsed / modules) * 100;
  return (
    <div className="coverage">
      <p>
        <strong>{share.toFixed(share === 100 ? 0 : 1)} %</strong> of the SQL understood
        <span className="faint">
          {parsed.toLocaleString()} of {modules.toLocaleString()} modules
        </span>
      </p>
      <meter min={0} max={100} value={share} aria-label="Modules parsed without an error" />
    </div>
  );
}

function Earlier({ shown }: { shown: string }) {
  const { data, error } = useQuery({ queryKey: ['snapshots'], queryFn: ({ signal }) => readSnapshots(signal) });
  if (error) return <p className="note">{wordsOf(error)}</p>;
  const earlier = data?.filter((snapshot) => snapshot.id !== shown) ?? [];
  if (earlier.length === 0) return null;
  return (
    <>
      <h2>Kept besides</h2>
      <ul className="snapshot-list">
        {earlier.map((snapshot) => (
          <li key={snapshot.id}>
            <span>{whenInWords(snapshot.createdAt)}</span>
            <span className="faint">{personName(snapshot.user)}</span>
            <span className="faint">{snapshot.objects.toLocaleString()} objects</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Today only the time, otherwise the day too. */
export function whenInWords(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' }).replace(/\u202f/g, ' ');
  if (date.toDateString() === now.toDateString()) return `Today, ${time}`;
  return `${date.toLocaleDateString(undefined, { day: 'numeric', month: 'short' })}, ${time}`;
}
