import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObjectList } from '../../src/contract/explore.ts';
import type { UploadAccepted } from '../../src/contract/node.ts';
import { estate, type Harness, removeEstates, startServer } from './harness.ts';

describe('browsing', () => {
  let server: Harness;
  beforeAll(async () => {
    server = await startServer();
    await server.importFiles(await estate(200));
  });
  afterAll(async () => {
    await server.close();
    await removeEstates();
  });

  it('goes on during an import: no failure, and no answer that is late', async () => {
    const { objects } = await server.json<ObjectList>('/api/objects?limit=50');
    const paths = objects.flatMap(({ id }) => [
      `/api/ddl/${id}`,
      `/api/trace?id=${id}&direction=both&depth=3`,
      `/api/objects/${id}`,
      '/api/search-ddl?q=SourceSystem',
      '/api/search?q=NetAmount',
      '/api/latest-data',
      '/api/graph',
    ]);
    const files = await estate(1000);
    const { job_id } = (await (await server.upload(files)).json()) as UploadAccepted;
    let running = true;
    const job = server.waitFor(job_id).finally(() => {
      running = false;
    });

    const times: number[] = [];
    const failures: string[] = [];
    const browse = async (offset: number) => {
      for (let i = offset; running; i++) {
        const path = paths[i % paths.length]!;
        const began = performance.now();
        const response = await server.get(path);
        await response.arrayBuffer();
        times.push(performance.now() - began);
        // The estate was replaced by another one with other objects: an id may be gone, an answer may not fail.
        if (response.status !== 200 && response.status !== 404) failures.push(`${path}: ${response.status}`);
      }
    };
    await Promise.all([browse(0), browse(3), browse(11)]);
    expect((await job).status).toBe('completed');

    times.sort((a, b) => a - b);
    const percentile = (share: number) => Math.round(times[Math.floor(times.length * share)]! * 10) / 10;
    console.log(
      `${times.length} answers during an import of 1,000 procedures: p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms, worst ${percentile(0.9999)} ms`,
    );
    expect(failures).toEqual([]);
    expect(times.length).toBeGreaterThan(50);
    expect(percentile(0.99)).toBeLessThan(2000);
  });
});
