import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEstate } from '../../bench/write-estate.ts';
import type { BusyBody, JobStatus, Stats, UploadAccepted } from '../../src/contract/node.ts';
import { formOf } from '../api/harness.ts';
import { type Served, serve } from '../cli/run.ts';

describe('fifty people who upload at the same moment', () => {
  let folder: string;
  let server: Served;
  let files: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headwater-faults-'));
    files = await writeEstate(join(folder, 'estate'), { modules: 1000 });
    server = await serve(['--data', join(folder, 'data'), '--no-sample']);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('one is accepted, the others are told who is first', async () => {
    const forms = await Promise.all(Array.from({ length: 50 }, () => formOf(files)));
    const answers = await Promise.all(
      forms.map(async (body) => {
        const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body });
        return { status: response.status, body: (await response.json()) as UploadAccepted & BusyBody };
      }),
    );
    const accepted = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 409);
    expect([accepted.length, refused.length]).toEqual([1, 49]);
    const { job_id } = accepted[0]!.body;
    for (const { body } of refused) expect(body.current_job.job_id).toBe(job_id);

    const status = async () => (await (await fetch(`${server.url}/api/status/${job_id}`)).json()) as JobStatus;
    expect((await status()).status, 'the import outlives the burst').toBe('processing');
    expect(server.log().match(/import refused: busy/g)).toHaveLength(49);
    const stats = (await (await fetch(`${server.url}/api/stats`)).json()) as Stats;
    expect(stats).toMatchObject({ upload_attempts: 50, blocked_attempts: 49, block_rate: 0.98 });
    expect(stats.advice).toMatch('think of a queue');
    while ((await status()).status === 'processing') await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await status()).status).toBe('completed');
  });
});
