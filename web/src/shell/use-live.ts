import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../src/contract/explore.ts';
import type { JobSummary } from '../../../src/contract/node.ts';
import { followEvents, isRunning } from '../api/events.ts';

export interface Live {
  /** The import that runs now, whoever started it. */
  readonly job: JobSummary | null;
  /** Newer data than what is shown; `snapshot` is null where only that much is known. */
  readonly news: { readonly snapshot: SnapshotInfo | null } | null;
  /** Loads the newer data. */
  readonly show: () => void;
  readonly later: () => void;
}

/**
 * What happens on the server while somebody looks at `shown`. New data is announced, never forced: the picture changes
 * when `show` is called. Only where nothing is shown yet does it load by itself.
 */
export function useLive(shown: SnapshotInfo | null | undefined): Live {
  const client = useQueryClient();
  const [job, setJob] = useState<JobSummary | null>(null);
  const [news, setNews] = useState<Live['news']>(null);
  const nothingShown = shown === null;
  const shownId = shown?.id;

  const show = useCallback(() => {
    setNews(null);
    void client.invalidateQueries({ queryKey: ['graph'] });
    void client.invalidateQueries({ queryKey: ['snapshots'] });
  }, [client]);

  useEffect(
    () =>
      followEvents((event) => {
        if (event.type === 'import') setJob(isRunning(event.job) ? event.job : null);
        else if (event.snapshot === null || event.snapshot.id !== shownId) {
          if (nothingShown) show();
          else setNews({ snapshot: event.snapshot });
        }
      }),
    [shownId, nothingShown, show],
  );

  return { job, news, show, later: useCallback(() => setNews(null), []) };
}
