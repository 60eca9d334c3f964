import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.ts';
import { buildWeb } from './web-build.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

let folder: string;
let site: Server;
let origin: string;
let stage: Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-web-'));
  site = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url!, 'http://site').pathname));
    const page = existsSync(file) && extname(file) !== '' ? file : join(folder, 'index.html');
    response.setHeader('Content-Type', types[extname(page)] ?? 'application/octet-stream');
    createReadStream(page).pipe(response);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  stage = await openStage({ ALLOWED_ORIGINS: origin });
  await stage.importSample();
  buildWeb(folder, stage.url);
});
afterAll(async () => {
  await stage.close();
  await new Promise((resolve) => site.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

it('works where the app lives on another origin than the API', async () => {
  const page = await stage.open(`${origin}/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('.object-node').first().waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('dwh.FactOutage');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /is written by/ }).click();
  await page.locator('.proof-mark').waitFor();
  const api = asked.filter((url) => url.includes('/api/'));
  expect(api.length).toBeGreaterThan(0);
  expect(api.filter((url) => !url.startsWith(stage.url))).toEqual([]);

  // An import crosses origins too: a preflight, the upload and the questions that follow.
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const file = { name: 'one.sql', mimeType: 'text/plain', buffer: Buffer.from('CREATE TABLE dbo.Alone (Id int);') };
  await page.getByLabel('Files to import').setInputFiles(file);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await page.getByRole('button', { name: 'Show the new data' }).click();
  await page.locator('[data-object="dbo.Alone"]').waitFor();
  expect(stage.complaints).toEqual([]);
});

it('tells a page of an origin that is not allowed that the server cannot be reached', async () => {
  const page = await stage.open(`${origin.replace('127.0.0.1', 'localhost')}/`);
  await page.getByText('The server does not answer.').waitFor({ timeout: 30_000 });
  // The browser says why on its console; that is the only complaint.
  expect(stage.complaints.splice(0).every((words) => /CORS|ERR_FAILED/.test(words))).toBe(true);
});
