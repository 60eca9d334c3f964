import type { ServerEvent } from '../../../src/contract/explore.ts';
import type { JobSummary } from '../../../src/contract/node.ts';
import { followStream } from './event-stream.ts';
import { apiUrl } from './http.ts';
import { readJobs } from './imports.ts';
import { authorization } from './token.ts';

/** While events cannot be had, jobs are asked for this often. */
const pollEvery = 5_000;

/**
 * What happens on the server, as it happens: server-sent events, and while those do not come through (a proxy that
 * buffers, a server that restarts) the list of jobs. A finished import that polling saw is told as a snapshot event
 * without details. Returns what ends it.
 */
export function followEvents(onEvent: (event: ServerEvent) => void): () => void {
  let polling: ReturnType<typeof setInterval> | undefined;
  let running: JobSummary | null = null;

  const receive = (data: string) => {
    const event = JSON.parse(data) as ServerEvent;
    if (event.type === 'import') running = isRunning(event.job) ? event.job : null;
    onEvent(event);
  };
  const poll = async () => {
    try {
      const { jobs } = await readJobs();
      const now = jobs.find(isRunning) ?? null;
      const before = running;
      running = now;
      onEvent({ type: 'import', job: now });
      const ended = before ? jobs.find((job) => job.job_id === before.job_id) : undefined;
      if (ended?.status === 'completed') onEvent({ type: 'snapshot', snapshot: null });
    } catch {
      // Still unreachable: the next round asks again, and every view that needs data says so itself.
    }
  };

  const stop = followStream(apiUrl('/api/events'), authorization, {
    onData: receive,
    onOpen: () => {
      clearInterval(polling);
      polling = undefined;
    },
    onLost: () => {
      polling ??= setInterval(poll, pollEvery);
    },
  });
  return () => {
    stop();
    clearInterval(polling);
  };
}

export function isRunning(job: JobSummary | null): job is JobSummary {
  return job !== null && (job.status === 'pending' || job.status === 'processing');
}
