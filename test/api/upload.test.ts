import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/contract/explore.ts';
import { estate, formOf, type Harness, removeEstates, startServer } from './harness.ts';
import { partHead, RawUpload } from './slow-upload.ts';

let server: Harness;
beforeAll(async () => {
  server = await startServer({ MAX_UPLOAD_MB: '1' });
});
afterAll(async () => {
  await server.close();
  await removeEstates();
});

const leftBehind = () => readdir(`${server.settings.dataFolder}/incoming`);

describe('the name of an uploaded file', () => {
  it.each([
    ['a path upwards', 'filename="../../etc/passwd.parquet"'],
    ['an absolute path', 'filename="/etc/passwd.parquet"'],
    ['a Windows path', 'filename="C:\\temp\\objects.parquet"'],
    ['dots', 'filename="..parquet"'],
    ['a path in the extended form', "filename*=UTF-8''..%2F..%2Fetc%2Fpasswd.parquet"],
    ['NUL in the extended form', "filename*=UTF-8''objects%00.parquet"],
    ['a control character', 'filename="objects\u0007.parquet"'],
    ['nothing', 'filename=""'],
    ['blanks', 'filename="   "'],
    ['300 letters', `filename="${'x'.repeat(300)}"`],
    ['no name at all', ''],
  ])('is refused when it is %s', async (_, disposition) => {
    const answer = await new RawUpload(server.url).write(partHead(disposition), 'PAR1').end().answer;
    expect(answer.status).toBe(400);
    const problem = JSON.parse(answer.body) as Problem;
    expect(problem).toMatchObject({ detail: 'Invalid filename', error: 'Invalid filename', status: 400 });
    expect(answer.body).not.toMatch(/at .*\.ts:/);
    expect(await leftBehind()).toEqual([]);
  });

  it('is refused by fetch too, and the server goes on', async () => {
    const form = new FormData();
    form.append('files', new Blob([Buffer.alloc(500_000)]), '../../etc/passwd.parquet');
    const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Problem).detail).toBe('Invalid filename');
  });
});

describe('an upload', () => {
  it('over the limit gets 413 in words, and its part is deleted', async () => {
    const form = new FormData();
    form.append('files', new Blob([Buffer.alloc(1_000_001)]), 'objects.parquet');
    const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: form });
    expect(response.status).toBe(413);
    expect(((await response.json()) as Problem).message).toBe(
      'objects.parquet is larger than 1 MB, the largest file that this server takes.',
    );
    expect(await leftBehind()).toEqual([]);
    expect(server.importer.holder).toBeUndefined();
  });

  it('of files that together are over the limit is taken: the limit is for one file', async () => {
    const files = await estate(40);
    expect((await server.importFiles(files)).status).toBe('completed');
  });

  it('of no files is refused', async () => {
    const form = new FormData();
    form.append('note', 'hello');
    const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Problem).error).toBe('No files');
  });

  it('that is no form is refused with 415', async () => {
    const response = await fetch(`${server.url}/api/upload-parquet`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(415);
    expect(((await response.json()) as Problem).message).toMatch('multipart/form-data');
    const nothing = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST' });
    expect(nothing.status).toBe(415);
  });

  it('that ends in the middle of a part is refused', async () => {
    const upload = new RawUpload(server.url).write(partHead(), 'PAR1');
    upload.request.end();
    expect((await upload.answer).status).toBe(400);
    expect(server.importer.holder).toBeUndefined();
  });

  it('of something that is not Parquet is refused, file by file', async () => {
    const form = new FormData();
    form.append('files', new Blob(['not a parquet file at all']), 'objects.parquet');
    const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    const problem = (await response.json()) as Problem;
    expect(problem.message).toMatch('objects.parquet');
    expect(problem.files).toHaveLength(1);
  });

  it('without a required kind of file says which', async () => {
    const [objects] = await estate(40);
    const response = await fetch(`${server.url}/api/upload-parquet`, {
      method: 'POST',
      body: await formOf([objects!]),
    });
    expect(response.status).toBe(400);
    const problem = (await response.json()) as Problem;
    expect(problem.message).toMatch('definitions');
    expect(problem.message).toMatch('dependencies');
    expect(problem.files).toMatchObject([{ file: 'objects.parquet', kind: 'objects' }]);
  });

  it('says incremental or not, and gets the same answer', async () => {
    for (const word of ['true', 'false', 'True']) {
      const response = await fetch(`${server.url}/api/upload-parquet?incremental=${word}`, {
        method: 'POST',
        body: await formOf(await estate(40)),
      });
      expect(response.status).toBe(200);
      const { job_id, files_received } = (await response.json()) as { job_id: string; files_received: string[] };
      expect(files_received).toHaveLength(5);
      expect((await server.waitFor(job_id)).status).toBe('completed');
    }
  });
});
