import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BusyBody, JobList, JobStatus, Stats, UploadAccepted } from '../../src/contract/node.ts';
import { estate, type Harness, removeEstates, startServer } from './harness.ts';
import { partHead, RawUpload } from './slow-upload.ts';

let files: string[];
beforeAll(async () => {
  files = await estate(40);
});
afterAll(removeEstates);

let server: Harness;
afterEach(() => server.close());

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** An upload that has won the slot and goes on sending for ever. */
async function endlessUpload(headers: Record<string, string> = {}): Promise<RawUpload> {
  const upload = new RawUpload(server.url, headers).write(partHead(), 'PAR1');
  await until(() => server.importer.holder?.step === 'Receiving files');
  return upload;
}

describe('one import at a time', () => {
  it('two users: the second is told who is first, and succeeds later', async () => {
    server = await startServer({ AUTH_MODE: 'header' });
    const first = await endlessUpload({ 'X-Forwarded-User': 'maria@example.org' });

    const refused = await server.upload(files, { 'X-Forwarded-User': 'jan@example.org' });
    expect(refused.status).toBe(409);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThanOrEqual(5);
    expect(refused.headers.get('Content-Type')).toMatch('application/problem+json');
    const body = (await refused.json()) as BusyBody & { type: string; status: number };
    expect(body.error).toBe('System is currently processing another upload');
    expect(body.message).toMatch(/^maria@example\.org is importing since \d\d:\d\d UTC .*You can go on browsing\.$/);
    expect(body).toMatchObject({ type: 'urn:headwater:error:busy', status: 409 });
    const { current_job } = body;
    expect(current_job).toMatchObject({ user: 'maria@example.org', current_step: 'Receiving files' });
    expect(new Date(current_job.started_at).toISOString()).toBe(current_job.started_at);
    expect((await server.json<JobStatus>(`/api/status/${current_job.job_id}`)).status).toBe('pending');
    expect(server.log.some((line) => line.msg === 'import refused: busy' && line.user === 'jan@example.org')).toBe(
      true,
    );

    first.breakOff();
    await until(() => server.importer.holder === undefined);
    const { job_id } = (await (await server.upload(files)).json()) as UploadAccepted;
    expect((await server.waitFor(job_id)).status).toBe('completed');
    const stats = await server.json<Stats>('/api/stats');
    expect(stats).toMatchObject({ upload_attempts: 3, blocked_attempts: 1, currently_processing: false });
    expect(stats.advice).toMatch('over 20 %');
  });

  it('the refusal reaches a client that writes 20 MB before it reads', async () => {
    server = await startServer();
    const first = await endlessUpload();
    const form = new FormData();
    form.append('files', new Blob([Buffer.alloc(20_000_000)]), 'objects.parquet');
    const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: form });
    expect(response.status).toBe(409);
    expect(((await response.json()) as BusyBody).current_job.user).toBe('anonymous');

    const slow = new RawUpload(server.url).write(partHead());
    for (let i = 0; i < 20; i++) slow.write(Buffer.alloc(1_000_000));
    slow.end();
    expect((await slow.answer).status).toBe(409);
    first.breakOff();
  });

  it('a client that asks before it sends never sends a byte', async () => {
    server = await startServer();
    const first = await endlessUpload();
    const asking = new RawUpload(server.url, { Expect: '100-continue' });
    let permitted = false;
    asking.request.on('continue', () => {
      permitted = true;
    });
    asking.request.flushHeaders();
    const answer = await asking.answer;
    expect(answer.status).toBe(409);
    expect(permitted).toBe(false);
    first.breakOff();

    await until(() => server.importer.holder === undefined);
    const next = new RawUpload(server.url, { Expect: '100-continue' });
    next.request.on('continue', () => next.write(partHead('filename="../x.parquet"'), 'PAR1').end());
    next.request.flushHeaders();
    expect((await next.answer).status).toBe(400);
  });

  it('of many that come at the same moment exactly one wins', async () => {
    server = await startServer();
    const uploads = Array.from({ length: 30 }, () => new RawUpload(server.url).write(partHead(), 'PAR1'));
    const losers = await Promise.all(
      uploads.map((upload) =>
        Promise.race([upload.answer.then((a) => a.status), new Promise((r) => setTimeout(r, 1500, 0))]),
      ),
    );
    expect(losers.filter((status) => status === 409)).toHaveLength(29);
    expect(losers.filter((status) => status === 0)).toHaveLength(1);
    for (const upload of uploads) upload.breakOff();
    await until(() => server.importer.holder === undefined);
  });

  it('nothing that empties or changes the data runs beside it', async () => {
    server = await startServer();
    const first = await endlessUpload();
    const clear = await fetch(`${server.url}/api/clear-data`, { method: 'DELETE' });
    expect(clear.status).toBe(409);
    const restore = await fetch(`${server.url}/api/snapshots/x/restore`, { method: 'POST' });
    expect(restore.status).toBe(409);
    first.breakOff();
    await until(() => server.importer.holder === undefined);
    expect((await fetch(`${server.url}/api/snapshots/x/restore`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${server.url}/api/clear-data`, { method: 'DELETE' })).status).toBe(200);
  });
});

describe('the slot is given back', () => {
  it('when the client breaks off, and nothing is left on disk', async () => {
    server = await startServer();
    const upload = await endlessUpload();
    const { jobs } = await server.json<JobList>('/api/jobs');
    upload.breakOff();
    const status = await server.waitFor(jobs[0]!.job_id);
    expect(status).toMatchObject({ status: 'failed', message: 'The upload broke off before all files had come.' });
    expect(server.importer.holder).toBeUndefined();
    expect(await incoming()).toEqual([]);
  });

  it('when the job is cancelled while it receives', async () => {
    server = await startServer();
    const upload = await endlessUpload();
    const { id } = server.importer.holder!;
    const cancelled = await fetch(`${server.url}/api/jobs/${id}`, { method: 'DELETE' });
    expect(cancelled.status).toBe(200);
    expect(server.importer.holder).toBeUndefined();
    expect(await server.json<JobStatus>(`/api/status/${id}`)).toMatchObject({
      status: 'failed',
      current_step: 'Cancelled',
      message: 'The import was cancelled by anonymous.',
    });
    upload.end();
    expect((await upload.answer).status).toBe(409);
    expect(await incoming()).toEqual([]);
  });

  it('when the job is cancelled while its process works', async () => {
    server = await startServer();
    const { job_id } = (await (await server.upload(await estate(1500))).json()) as UploadAccepted;
    await until(() => server.importer.holder?.step !== 'Recognising files');
    await fetch(`${server.url}/api/jobs/${job_id}`, { method: 'DELETE' });
    expect(server.importer.holder).toBeUndefined();
    expect((await server.waitFor(job_id)).status).toBe('failed');
    expect(await incoming()).toEqual([]);
    expect((await server.importFiles(files)).status).toBe('completed');
  });

  it('when the import takes too long, also one that sends nothing', async () => {
    server = await startServer({ IMPORT_TIMEOUT_MIN: '0.02' });
    const upload = new RawUpload(server.url);
    upload.request.flushHeaders();
    const answer = await upload.answer;
    expect(answer.status).toBe(503);
    expect(answer.body).toMatch('took longer than 0.02 minutes');
    expect(server.importer.holder).toBeUndefined();
  });

  it('when the import process dies', async () => {
    server = await startServer();
    const { job_id } = (await (await server.upload(await estate(1500))).json()) as UploadAccepted;
    process.kill(await childPid(), 'SIGKILL');
    const status = await server.waitFor(job_id);
    expect(status).toMatchObject({ status: 'failed' });
    expect(status.message).toMatch('The import process ended unexpectedly (signal SIGKILL)');
    expect((await server.importFiles(files)).status).toBe('completed');
  });

  it('when the memory limit stops the import process', async () => {
    server = await startServer({ IMPORT_MEMORY_MB: '512' });
    const response = await server.upload(await estate(20_000));
    const { job_id, message } = (await response.json()) as UploadAccepted;
    const status = job_id ? await server.waitFor(job_id) : { status: 'failed', message };
    expect(status.status).toBe('failed');
    expect(status.message).toMatch(/memory/);
    expect(server.importer.holder).toBeUndefined();
  });
});

async function incoming(): Promise<string[]> {
  const { readdir } = await import('node:fs/promises');
  return readdir(`${server.settings.dataFolder}/incoming`).catch(() => []);
}

/** The process that builds: the only child of this one whose program is import/child. */
async function childPid(): Promise<number> {
  const { readdirSync, readFileSync } = await import('node:fs');
  for (;;) {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const parent = /^PPid:\t(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (Number(parent) === process.pid && command.includes('import/child')) return Number(pid);
      } catch {
        // It ended while we looked.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
