import type { ServerEvent } from '../../../src/contract/explore.ts';
import type { JobSummary } from '../../../src/contract/node.ts';
import { apiUrl } from './http.ts';
import { readJobs } from './imports.ts';

/** While events cannot be had, jobs are asked for this often. */
const pollEvery = 5_000;

/**
 * What happens on the server, as it happens: server-sent events, and while those do not come through (a proxy that
 * buffers, a server that restarts) the list of jobs. A finished import that polling saw is told as a snapshot event
 * without details. Returns what ends it.
 */
export function followEvents(onEvent: (event: ServerEvent) => void): () => void {
  const source = new EventSource(apiUrl('/api/events'), { withCredentials: true });
  let polling: ReturnType<typeof setInterval> | undefined;
  let running: JobSummary | null = null;

  const receive = (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as ServerEvent;
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

  source.addEventListener('message', receive);
  source.addEventListener('import', receive);
  source.addEventListener('snapshot', receive);
  source.addEventListener('open', () => {
    clearInterval(polling);
    polling = undefined;
  });
  source.addEventListener('error', () => {
    polling ??= setInterval(poll, pollEvery);
  });
  return () => {
    source.close();
    clearInterval(polling);
  };
}

export function isRunning(job: JobSummary | null): job is JobSummary {
  return job !== null && (job.status === 'pending' || job.status === 'processing');
}
