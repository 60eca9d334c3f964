import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.ts';

const token = 'a-token-of-this-test-0123456789';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ AUTH_MODE: 'token', AUTH_TOKEN: token });
});
afterAll(() => stage.close());

it('a server with a token asks for it, and then everything works, events too', async () => {
  const page = await stage.open();
  await page.getByText('This server asks for a token').waitFor();
  await page.getByLabel('Token').fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('The server does not know this token.').waitFor();
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Nothing was imported yet').waitFor();

  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel('Files to import').setInputFiles({
    name: 'a.sql',
    mimeType: 'text/plain',
    buffer: Buffer.from('CREATE TABLE dbo.A (x int);'),
  });
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await page.getByRole('button', { name: 'Show the new data' }).waitFor();
  await page.getByRole('button', { name: 'Show the new data' }).click();
  await page.getByText('1 of 1 objects shown').waitFor();
  // Jobs are only asked for where the events do not come through.
  expect(requests).not.toContain('/api/jobs');
  expect(stage.complaints.splice(0).filter((complaint) => !complaint.includes('401'))).toEqual([]);
  await page.context().close();
});
