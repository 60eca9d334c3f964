import type { EdgeKind, Origin } from '../../../src/contract/explore.ts';
import { Tip } from '../shell/tip.tsx';

const origins: Record<Origin, { words: string; meaning: string }> = {
  parsed: { words: 'parsed', meaning: 'The SQL says so: the line that proves it can be shown.' },
  dynamic: { words: 'dynamic', meaning: 'Recovered from SQL that is put together at run time.' },
  declared: { words: 'declared', meaning: 'SQL Server’s own list of dependencies names it.' },
  hint: {
    words: 'hint',
    meaning: 'A person states it: in a comment (@LINEAGE_INPUTS, @LINEAGE_OUTPUTS) or in the override file.',
  },
  query_log: { words: 'query log', meaning: 'Seen in the log of queries that ran.' },
};

/** Why we believe an edge. */
export function Origins({ of }: { of: readonly Origin[] }) {
  return (
    <span className="origins">
      {of.map((origin) => (
        <Tip key={origin} words={origins[origin].meaning}>
          <span className="badge">{origins[origin].words}</span>
        </Tip>
      ))}
    </span>
  );
}

export const edgeVerbs: Record<EdgeKind, { readonly forward: string; readonly backward: string }> = {
  read: { forward: 'is read by', backward: 'reads' },
  write: { forward: 'writes', backward: 'is written by' },
  call: { forward: 'calls', backward: 'is called by' },
};

export function originWords(origin: Origin): string {
  return origins[origin].words;
}

/** A time of the server's, as people here write it. */
export function timeInWords(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? iso
    : time.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
