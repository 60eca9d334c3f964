import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/contract/explore.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let graph: Graph;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  graph = await stage.importSample();
});
afterEach(async () => {
  await page.context().close();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage.close());

/** The sample's warehouse; its other database is GridMaster. */
const database = 'TarnfeldDW';
const node = (name: string) => page.locator(`.object-node[data-object="${database}.${name}"]`);
const details = () => page.getByRole('complementary', { name: 'Details' });
const idOf = (schema: string, name: string) =>
  graph.objects.find((object) => object.database === database && object.schema === schema && object.name === name)!.id;

async function find(name: string) {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find an object…' }).fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await details().getByRole('tab', { name: 'Flow' }).waitFor();
}

describe('the picture', () => {
  it('shows the whole estate, its edges and how much it is', async () => {
    page = await stage.open();
    await page.getByText(`${graph.objects.length} of ${graph.objects.length} objects shown`).waitFor();
    await page.locator('.object-node').first().waitFor();
    await page.locator('.flow-edge').first().waitFor({ state: 'attached' });
    expect(await page.title()).toBe('Headwater');
    await page.getByRole('button', { name: 'Fit to the screen' }).click();
    await page
      .locator('.object-node')
      .nth(graph.objects.length - 1)
      .waitFor({ state: 'attached' });
    expect(await page.locator('.object-node').count()).toBe(graph.objects.length);
  });

  it('finds an object by typing and brings it into sight', async () => {
    page = await stage.open();
    await page.locator('.object-node').first().waitFor();
    await find('dwh.FactOutage');
    expect(await details().getByRole('heading', { level: 2 }).textContent()).toBe('FactOutage');
    await node('dwh.FactOutage').and(page.locator('[data-weight="chosen"]')).waitFor();
    await expect.poll(() => node('dwh.FactOutage').isVisible()).toBe(true);
  });

  it('filters by schema, kind and text, and says how many are left', async () => {
    page = await stage.open();
    await page.locator('.object-node').first().waitFor();
    const count = (test: (o: Graph['objects'][number]) => boolean) => graph.objects.filter(test).length;
    const shown = (number: number) => page.getByText(`${number} of ${graph.objects.length} objects shown`).waitFor();
    const dwh = (o: Graph['objects'][number]) => o.database === database && o.schema === 'dwh';

    await page.getByRole('checkbox', { name: `${database}.dwh`, exact: true }).click();
    await shown(count(dwh));
    await page.getByRole('checkbox', { name: 'Tables', exact: true }).click();
    await shown(count((o) => dwh(o) && o.type === 'Table'));
    await page.getByRole('textbox', { name: /Hide objects/ }).fill('Fact*');
    await page.keyboard.press('Enter');
    await shown(count((o) => dwh(o) && o.type === 'Table' && !/^fact/i.test(o.name)));
    await page.getByRole('button', { name: 'Reset' }).click();
    await shown(graph.objects.length);
  });
});

describe('lineage', () => {
  it('traces up and down by levels', async () => {
    page = await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await page.getByRole('button', { name: 'Upstream' }).click();
    await page.getByText('3 levels up').waitFor();
    await node('dwh.usp_LoadFactOutage').waitFor();
    expect(await node('mart.usp_BuildOutageKpi').count()).toBe(0);
    const bar = page.getByRole('region', { name: 'Trace' });
    await bar.getByText('Downstream').click();
    await node('mart.usp_BuildOutageKpi').waitFor();
    await bar.getByRole('button', { name: 'One level less' }).click();
    await bar.getByText('2 levels', { exact: true }).waitFor();
    await expect.poll(() => page.getByText('3 levels down').count()).toBe(0);
    await bar.getByRole('button', { name: 'End the trace' }).click();
    await page.getByText(`${graph.objects.length} of`).waitFor();
  });

  it('shows the path between two objects', async () => {
    page = await stage.open();
    await page.getByRole('button', { name: 'Path', exact: true }).click();
    const bar = page.getByRole('region', { name: 'Path' });
    await bar.getByRole('button', { name: 'Choose the start' }).click();
    await page.getByRole('combobox').fill('dwh.usp_LoadFactOutage');
    await page.keyboard.press('Enter');
    await bar.getByRole('button', { name: 'Choose the end' }).click();
    await page.getByRole('combobox').fill('rpt.vw_OutageBoard');
    await page.keyboard.press('Enter');
    await bar.getByText(/at the shortest/).waitFor();
    await node('dwh.FactOutage').waitFor();
    await node('mart.OutageKpi').waitFor();
    await bar.getByRole('button', { name: 'Swap the ends' }).click();
    await bar.getByText('No data flows this way').waitFor();
  });

  it('shows the SQL with the lines that prove the chosen edge', async () => {
    page = await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await details()
      .getByRole('button', { name: /is written by.*usp_LoadFactOutage/ })
      .click();
    const sql = page.getByRole('region', { name: 'SQL' });
    await sql.getByText(`${database}.dwh.usp_LoadFactOutage`).first().waitFor();
    expect(await sql.locator('.proof-mark').first().textContent()).toBe('dwh.FactOutage');
    expect(await sql.locator('.proof-line').first().textContent()).toContain('MERGE INTO dwh.FactOutage');
    expect(await page.getByRole('list', { name: 'Evidence' }).textContent()).toContain('MERGE');
  });

  it('steps from one evidence to the next', async () => {
    page = await stage.open(`/?object=${idOf('ctl', 'usp_LogStep')}`);
    const several = details()
      .getByRole('button', { name: /places/ })
      .first();
    await several.click();
    const sql = page.getByRole('region', { name: 'SQL' });
    await sql.getByText(/^1 of \d+$/).waitFor();
    await sql.locator('.proof-line').first().waitFor();
    await sql.getByRole('button', { name: 'Next evidence' }).click();
    await sql.getByText(/^2 of \d+$/).waitFor();
    await sql.locator('.proof-line').first().waitFor();
    await sql.getByRole('button', { name: 'Previous evidence' }).click();
    await sql.getByText(/^1 of \d+$/).waitFor();
  });

  it('lists columns with where they come from, and every place that names the object', async () => {
    page = await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await details()
      .getByRole('tab', { name: /Columns/ })
      .click();
    await details()
      .getByRole('button', { name: /DurationMinutes/ })
      .click();
    await details().getByText('Comes from').waitFor();
    await details().getByRole('tab', { name: 'Used in' }).click();
    await details()
      .getByRole('heading', { name: /usp_BuildOutageKpi/ })
      .waitFor();
    await details()
      .getByRole('button', { name: /FactOutage AS/ })
      .first()
      .click();
    await page.getByRole('region', { name: 'SQL' }).locator('.proof-line').first().waitFor();
  });
});

describe('search', () => {
  it('finds lines of SQL, narrows them and opens one', async () => {
    page = await stage.open();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('textbox', { name: 'Search names and SQL' }).fill('OutageKpi');
    const hits = page.getByRole('region', { name: 'Search' });
    await hits.locator('.hit mark').first().waitFor();
    const all = await hits.locator('.hit').count();
    await page.getByRole('checkbox', { name: 'mart', exact: true }).click();
    await expect.poll(() => hits.locator('.hit').count()).toBeLessThan(all);
    const line = hits.locator('.hit-line').first();
    const number = (await line.locator('.hit-number').textContent())!;
    await line.click();
    const sql = page.getByRole('region', { name: 'SQL' });
    await sql.getByText(`line ${number}`, { exact: true }).waitFor();
    await sql.locator('.proof-line').waitFor();
  });
});

describe('a link', () => {
  it('shows a colleague the same picture', async () => {
    page = await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await page.getByRole('button', { name: 'Upstream' }).click();
    await page.getByText('3 levels up').waitFor();
    await page.getByRole('checkbox', { name: `${database}.dwh`, exact: true }).click();
    await details()
      .getByRole('button', { name: /is written by/ })
      .click();
    await page.locator('.proof-mark').waitFor();
    const picture = () => page.locator('.object-node').evaluateAll((all) => all.map((one) => one.ariaLabel).sort());
    const mine = await picture();
    const link = page.url();
    await page.context().close();

    page = await stage.open(link);
    await page.locator('.proof-mark').waitFor();
    await expect.poll(picture).toEqual(mine);
    expect(await page.locator('.proof-mark').first().textContent()).toBe('dwh.FactOutage');
    expect(await page.getByRole('checkbox', { name: `${database}.dwh`, exact: true }).isChecked()).toBe(true);
  });

  it('goes back and forward with the browser', async () => {
    page = await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    const title = () => details().getByRole('heading', { level: 2 }).textContent();
    await details().getByRole('button', { name: 'Go to usp_LoadFactOutage' }).click();
    await expect.poll(title).toBe('usp_LoadFactOutage');
    await page.goBack();
    await expect.poll(title).toBe('FactOutage');
    await page.goForward();
    await expect.poll(title).toBe('usp_LoadFactOutage');
  });
});

describe('the look', () => {
  it('follows the system, and a choice of one’s own', async () => {
    page = await stage.open('/', { colorScheme: 'dark' });
    await page.locator('.object-node').first().waitFor();
    const ground = () =>
      page.locator('body').evaluate((body) => body.ownerDocument.defaultView!.getComputedStyle(body).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: 'Theme: as the system' }).click();
    await expect.poll(ground).not.toBe(dark);
    await page.reload();
    await expect.poll(ground).not.toBe(dark);
  });
});
