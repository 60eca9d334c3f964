import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pino } from 'pino';
import { writeEstate } from '../../bench/write-estate.ts';
import { buildServer } from '../../src/api/server.ts';
import type { JobStatus, UploadAccepted } from '../../src/contract/node.ts';
import { Importer } from '../../src/import/importer.ts';
import { installation } from '../../src/settings/installation.ts';
import { readSettings, type Settings } from '../../src/settings/settings.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** A real server on a real port over a real workspace, and a client of it. */
export interface Harness {
  readonly url: string;
  readonly settings: Settings;
  readonly importer: Importer;
  readonly workspace: Workspace;
  /** Lines of the log, parsed. */
  readonly log: { level: number; msg: string; [name: string]: unknown }[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  json<T>(path: string): Promise<T>;
  upload(files: readonly string[], headers?: Record<string, string>): Promise<Response>;
  /** Uploads, and waits for the end of the job. */
  importFiles(files: readonly string[]): Promise<JobStatus>;
  waitFor(job: string): Promise<JobStatus>;
  close(): Promise<void>;
}

export async function startServer(environment: Record<string, string> = {}): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-api-'));
  const settings = readSettings({ PORT: '0', DATA_DIR: folder, ...environment });
  const log: Harness['log'] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const workspace = await openWorkspace(folder, { keep: settings.snapshotsKeep, log: () => {} });
  const importer = new Importer(workspace, settings, logger);
  const { version, webFolder } = installation;
  const server = await buildServer({ workspace, importer, settings, version, webFolder }, logger);
  const url = await server.listen({ port: 0, host: '127.0.0.1' });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });
  const json = async <T>(path: string) => (await (await get(path)).json()) as T;
  const upload = async (files: readonly string[], headers: Record<string, string> = {}) =>
    fetch(`${url}/api/upload-parquet`, { method: 'POST', body: await formOf(files), headers });
  const waitFor = async (job: string) => {
    for (;;) {
      const status = await json<JobStatus>(`/api/status/${job}`);
      if (status.status === 'completed' || status.status === 'failed') return status;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    url,
    settings,
    importer,
    workspace,
    log,
    get,
    json,
    upload,
    waitFor,
    importFiles: async (files) => {
      const response = await upload(files);
      if (response.status !== 200) throw new Error(`Upload refused: ${await response.text()}`);
      const { job_id } = (await response.json()) as UploadAccepted;
      return waitFor(job_id);
    },
    close: async () => {
      await importer.close();
      await server.close();
      await workspace.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function formOf(files: readonly string[]): Promise<FormData> {
  const form = new FormData();
  for (const file of files) form.append('files', await openAsBlob(file), basename(file));
  return form;
}

const estates = new Map<string, Promise<string[]>>();

/** Parquet files of a generated estate, made once a test file. */
export function estate(modules: number): Promise<string[]> {
  const folder = join(tmpdir(), `headwater-estate-${process.pid}-${modules}`);
  const files = estates.get(folder) ?? writeEstate(folder, { modules });
  estates.set(folder, files);
  return files;
}

export async function removeEstates(): Promise<void> {
  for (const folder of estates.keys()) await rm(folder, { recursive: true, force: true });
  estates.clear();
}
