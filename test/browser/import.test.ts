import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeEstate } from '../../bench/write-estate.ts';
import { partHead, RawUpload } from '../api/slow-upload.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage({ AUTH_MODE: 'header', AUTH_HEADER: 'X-Forwarded-User' });
  folder = await mkdtemp(join(tmpdir(), 'headwater-files-'));
});
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import' });

/** Writes an estate of one table, one procedure and one table that it loads. */
async function smallEstate(target: string): Promise<string[]> {
  const files = {
    'source.sql': 'CREATE TABLE stg.Reading (MeterId int, Kwh decimal(18, 3));',
    [`${target}.sql`]: `CREATE TABLE dw.${target} (MeterId int, Kwh decimal(18, 3));`,
    'load.sql': `CREATE PROCEDURE dw.Load AS\nINSERT INTO dw.${target} (MeterId, Kwh)\nSELECT MeterId, Kwh FROM stg.Reading;`,
  };
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    }),
  );
}

async function choose(page: Page, files: string[]) {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'choose them' }).click();
  await (await chooser).setFiles(files);
}

async function importFiles(page: Page, files: string[]) {
  await choose(page, files);
  await dialog(page)
    .getByRole('button', { name: /^Import \d+ files?$/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Show the new data' }).waitFor({ timeout: 60_000 });
}

describe('import', () => {
  it('begins with an empty workspace and shows what was imported', async () => {
    const page = await stage.open();
    await page.getByText('Nothing was imported yet').waitFor();
    await choose(page, await smallEstate('FactReading'));
    const files = dialog(page).getByRole('list', { name: 'Chosen files' });
    await files.getByText('SQL text').nth(2).waitFor();
    await dialog(page).getByRole('button', { name: 'Import 3 files' }).click();
    await dialog(page).getByText('Publishing').waitFor();
    await dialog(page).getByRole('button', { name: 'Show the new data' }).click();
    await page.locator('[data-object="dw.FactReading"]').waitFor();
    await page.context().close();
  });

  it('recognises Parquet files by their columns and imports them', async () => {
    const page = await stage.open();
    await choose(page, await writeEstate(join(folder, 'estate'), { modules: 12 }));
    const files = dialog(page).getByRole('list', { name: 'Chosen files' });
    for (const kind of ['Objects', 'Definitions (SQL)', 'Dependencies']) {
      await files.getByText(kind, { exact: true }).waitFor();
    }
    await dialog(page)
      .getByRole('button', { name: /^Import \d+ files$/ })
      .click();
    await dialog(page).getByRole('button', { name: 'Show the new data' }).click({ timeout: 60_000 });
    await page.locator('.object-node').nth(8).waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('says in words what is wrong with the files', async () => {
    const page = await stage.open();
    const file = join(folder, 'numbers.parquet');
    await writeFile(file, 'these are no columns');
    await choose(page, [file]);
    await dialog(page).getByText('Not recognised').waitFor();
    await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
    expect(await dialog(page).getByRole('alert').textContent()).toMatch(/numbers\.parquet|Parquet/);
    await page.context().close();
  });

  it('announces new data to everybody else and shows it when they ask', async () => {
    await importFiles(await stage.open(), await smallEstate('FactBefore'));
    const reader = await stage.open();
    await reader.locator('[data-object="dw.FactBefore"]').waitFor();
    const writer = await stage.open();
    await importFiles(writer, await smallEstate('FactAfter'));
    await reader.getByText('New data is available').waitFor();
    expect(await reader.locator('[data-object="dw.FactBefore"]').count()).toBe(1);
    await reader.getByRole('button', { name: 'Show', exact: true }).click();
    await reader.locator('[data-object="dw.FactAfter"]').waitFor();
    expect(await reader.locator('[data-object="dw.FactBefore"]').count()).toBe(0);
    await reader.context().close();
    await writer.context().close();
  });

  it('says who is importing, since when, how far, and when to come back', async () => {
    const page = await stage.open();
    const anna = new RawUpload(stage.url, { 'X-Forwarded-User': 'Anna' }).write(partHead());
    await page.getByText(/^Anna is importing since \d{1,2}:\d{2} (AM|PM) \(\d+ %\)$/).waitFor();

    await choose(page, await smallEstate('FactLate'));
    await dialog(page).getByRole('button', { name: 'Import 3 files' }).click();
    expect(await dialog(page).getByRole('alert').textContent()).toMatch(
      /^Anna is importing since \d{1,2}:\d{2} (AM|PM) \(\d+ %\)\. Please try again in .+\. You can go on browsing\.$/,
    );
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Load');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: 'Load' }).waitFor();

    anna.breakOff();
    await expect.poll(() => page.getByText('Anna is importing').count(), { timeout: 10_000 }).toBe(0);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Import 3 files' }).click();
    await dialog(page).getByRole('button', { name: 'Show the new data' }).waitFor();
    await page.context().close();
  });
});
