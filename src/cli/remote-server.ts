import { openAsBlob } from 'node:fs';
import type { CoverageReport } from '../contract/coverage.ts';
import type { ObjectList, Problem, Trace } from '../contract/explore.ts';
import type { JobStatus, UploadAccepted } from '../contract/node.ts';
import type { ReceivedFile } from '../import/receive.ts';
import { Failure } from './failure.ts';

/** A running Headwater, as `--server` names it. Every refusal becomes a {@link Failure} with the server's own words. */
export class RemoteServer {
  readonly #url: string;

  constructor(url: string) {
    if (!URL.canParse(url) || !/^https?:/.test(url)) {
      throw new Failure(`--server must be an address such as http://127.0.0.1:8000, not "${url}".`, 2);
    }
    this.#url = url.replace(/\/+$/, '');
  }

  /** Returns the id of the job. */
  async upload(files: readonly ReceivedFile[]): Promise<string> {
    const form = new FormData();
    // A server takes no paths in names; the folders of a tree of .sql files stay readable all the same.
    for (const { name, path } of files) form.append('files', await openAsBlob(path), name.replaceAll('/', '__'));
    const { job_id } = await this.#ask<UploadAccepted>('/api/upload-parquet?incremental=true', {
      method: 'POST',
      body: form,
    });
    return job_id;
  }

  status(job: string): Promise<JobStatus> {
    return this.#ask(`/api/status/${encodeURIComponent(job)}`);
  }

  objects(q: string): Promise<ObjectList> {
    return this.#ask(`/api/objects?${new URLSearchParams({ q, limit: '10000' })}`);
  }

  coverage(limit: number): Promise<CoverageReport> {
    return this.#ask(`/api/coverage?${new URLSearchParams({ limit: String(limit) })}`);
  }

  trace(id: string, direction: string, depth: number): Promise<Trace> {
    return this.#ask(`/api/trace?${new URLSearchParams({ id, direction, depth: String(depth) })}`);
  }

  async #ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    const token = process.env.AUTH_TOKEN;
    const headers = token ? { Authorization: `Bearer ${token}` } : {};
    const response = await fetch(this.#url + path, { ...init, headers }).catch((error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new Failure(`${this.#url} does not answer: ${cause}`);
    });
    const body = await response.json().catch(() => undefined);
    if (response.ok) return body as Answer;
    throw new Failure((body as Partial<Problem>)?.message ?? `${this.#url} answered with status ${response.status}.`);
  }
}
