import { openAsBlob } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Graph } from '../../src/contract/explore.ts';
import type { JobStatus, UploadAccepted } from '../../src/contract/node.ts';
import { installation } from '../../src/settings/installation.ts';
import { type Served, serve } from '../cli/run.ts';
import { launchChromium } from './chromium.ts';
import { buildWebWhereNeeded } from './web-build.ts';

/** `headwater serve` on a free port with a folder of its own, and a real browser in front of it. */
export interface Stage {
  readonly url: string;
  /** What pages said on the console as errors, and what they threw. A passing test leaves it empty. */
  readonly complaints: string[];
  /** A fresh page, as of another person. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  importSample(): Promise<Graph>;
  close(): Promise<void>;
}

export async function openStage(environment: Record<string, string> = {}): Promise<Stage> {
  buildWebWhereNeeded();
  const data = await mkdtemp(join(tmpdir(), 'headwater-browser-'));
  const served: Served = await serve(['--no-sample', '--data', data], { LOG_LEVEL: 'warn', ...environment });
  const browser: Browser = await launchChromium();
  const complaints: string[] = [];
  return {
    url: served.url,
    complaints,
    open: async (path = '/', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-US',
        ...options,
      });
      const page = await context.newPage();
      listenTo(page, complaints);
      await page.goto(path.startsWith('http') ? path : served.url + path);
      return page;
    },
    importSample: () => importFiles(served.url, installation.sampleFolder),
    close: async () => {
      await browser.close();
      await served.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function listenTo(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused upload is an answer, but the browser logs every status of 400 and above.
    const expected = /\b409 \(Conflict\)|\b400 \(Bad Request\)/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(`${message.text()} (${message.location().url})`);
  });
}

/** Uploads every Parquet file of the folder the way a browser would, and waits for the end. */
async function importFiles(url: string, folder: string): Promise<Graph> {
  const form = new FormData();
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.parquet'))) {
    form.append('files', await openAsBlob(join(folder, name)), name);
  }
  const response = await fetch(`${url}/api/upload-parquet`, { method: 'POST', body: form });
  if (!response.ok) throw new Error(await response.text());
  const { job_id } = (await response.json()) as UploadAccepted;
  for (;;) {
    const status = (await (await fetch(`${url}/api/status/${job_id}`)).json()) as JobStatus;
    if (status.status === 'failed') throw new Error(status.message);
    if (status.status === 'completed') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await (await fetch(`${url}/api/graph`)).json()) as Graph;
}
