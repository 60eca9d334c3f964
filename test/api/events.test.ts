import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerEvent } from '../../src/contract/explore.ts';
import { estate, type Harness, removeEstates, startServer } from './harness.ts';

describe('events', () => {
  let server: Harness;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.close();
    await removeEstates();
  });

  it('tell the course of an import to everybody who listens', async () => {
    const controller = new AbortController();
    const response = await fetch(`${server.url}/api/events`, { signal: controller.signal });
    expect(response.headers.get('Content-Type')).toMatch('text/event-stream');
    const events: ServerEvent[] = [];
    const reading = readEvents(response, events).catch(() => undefined);

    await server.importFiles(await estate(40));
    while (!events.some((event) => event.type === 'import' && event.job?.status === 'completed')) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    controller.abort();
    await reading;

    expect(events[0]).toEqual({ type: 'import', job: null });
    const jobs = events.flatMap((event) => (event.type === 'import' && event.job ? [event.job] : []));
    expect(jobs[0]).toMatchObject({ status: 'pending', progress: 0, user: 'anonymous' });
    expect(jobs.map((job) => job.progress)).toEqual(jobs.map((job) => job.progress).toSorted((a, b) => a - b));
    expect(jobs.at(-1)).toMatchObject({ status: 'completed', progress: 100 });
    const snapshots = events.filter((event) => event.type === 'snapshot');
    expect(snapshots).toHaveLength(1);
    expect(snapshots[0]!.snapshot).toMatchObject({ current: true, user: 'anonymous' });
  });

  it('end when the server closes', async () => {
    const other = await startServer();
    const response = await fetch(`${other.url}/api/events`);
    const events: ServerEvent[] = [];
    const reading = readEvents(response, events);
    await other.close();
    await reading;
    expect(events).toHaveLength(1);
  });
});

async function readEvents(response: Response, events: ServerEvent[]): Promise<void> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '));
      if (data) events.push(JSON.parse(data.slice(6)) as ServerEvent);
    }
  }
}
