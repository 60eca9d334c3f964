import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEstate } from '../../bench/write-estate.ts';
import type { SnapshotInfo } from '../../src/contract/explore.ts';
import type { JobStatus, LegacyNode, UploadAccepted } from '../../src/contract/node.ts';
import { formOf } from '../api/harness.ts';
import { type Served, serve } from '../cli/run.ts';

/** Where the server is killed: percent of the import's progress. */
const points = [0, 1, 5, 10, 12, 14, 18, 22, 26, 35, 45, 55, 64, 66, 75, 85];
/** … and the renames that publish: between fsync and rename, and around the pointer. */
const renames = ['before snapshots/', 'after snapshots/', 'before current.json', 'after current.json'];

const dieAt = fileURLToPath(new URL('./die-at.mjs', import.meta.url));

describe('a server that is killed during an import', () => {
  let folder: string;
  let data: string;
  let small: string[];
  let large: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headwater-faults-'));
    data = join(folder, 'data');
    small = await writeEstate(join(folder, 'small'), { modules: 8 });
    large = await writeEstate(join(folder, 'large'), { modules: 200, seed: 2 });
    const server = await serve(['--data', data, '--no-sample']);
    await importFiles(server, small);
    await server.stop();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(points)('at %i percent: starts again, serves the old snapshot, imports anew', async (percent) => {
    const server = await serve(['--data', data, '--no-sample']);
    const before = await stateOf(server);
    const upload = fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: await formOf(large) });
    upload.catch(() => undefined);
    await progressOf(server, percent);
    await server.stop('SIGKILL');
    expect(await startAgain()).toEqual(before);
  });

  it.each(renames)(
    '%s: starts again with the whole of the old or of the new snapshot, imports anew',
    async (moment) => {
      const server = await serve(['--data', data, '--no-sample'], { DIE_AT: moment }, ['--import', dieAt]);
      const before = await stateOf(server);
      const ended = new Promise((resolve) => server.process.once('exit', (_code, signal) => resolve(signal)));
      const upload = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: await formOf(large) });
      expect(upload.status).toBe(200);
      expect(await ended).toBe('SIGKILL');
      const after = await startAgain();
      if (moment === 'after current.json') expect(after.nodes).toBe(200 + 100 + 50);
      else expect(after).toEqual(before);
    },
  );

  /** Starts a server on what the killed one left, says what it serves, and shows that it imports. */
  async function startAgain(): Promise<State> {
    const server = await serve(['--data', data, '--no-sample']);
    const state = await stateOf(server);
    expect(await readdir(join(data, 'incoming')).catch(() => [])).toEqual([]);
    expect((await importFiles(server, small)).status).toBe('completed');
    expect(await server.stop()).toBe(0);
    return state;
  }
});

interface State {
  readonly current: string | undefined;
  readonly snapshots: number;
  readonly nodes: number;
}

async function stateOf(server: Served): Promise<State> {
  const nodes = (await (await fetch(`${server.url}/api/latest-data`)).json()) as LegacyNode[];
  const { snapshots } = (await (await fetch(`${server.url}/api/snapshots`)).json()) as { snapshots: SnapshotInfo[] };
  for (const { id } of nodes.slice(0, 3)) {
    expect((await fetch(`${server.url}/api/ddl/${id}`)).status).toBe(200);
    expect((await fetch(`${server.url}/api/trace?id=${id}`)).status).toBe(200);
  }
  return { current: snapshots.find((s) => s.current)?.id, snapshots: snapshots.length, nodes: nodes.length };
}

async function importFiles(server: Served, files: readonly string[]): Promise<JobStatus> {
  const response = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: await formOf(files) });
  const { job_id } = (await response.json()) as UploadAccepted;
  for (;;) {
    const status = (await (await fetch(`${server.url}/api/status/${job_id}`)).json()) as JobStatus;
    if (status.status === 'completed' || status.status === 'failed') return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the running job has come so far. */
async function progressOf(server: Served, percent: number): Promise<void> {
  for (;;) {
    const { jobs } = (await (await fetch(`${server.url}/api/jobs`)).json()) as { jobs: JobStatus[] };
    if (jobs[0] && jobs[0].progress >= percent) return;
  }
}
