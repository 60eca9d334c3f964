import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/contract/explore.ts';
import { SampleStage } from './sample-stage.ts';

const stage = SampleStage.ofFile();

/** The sample's warehouse; its other database is GridMaster. */
const database = 'TarnfeldDW';
const node = (name: string) => stage.page.locator(`.object-node[data-object="${database}.${name}"]`);
const details = () => stage.page.getByRole('complementary', { name: 'Details' });
const idOf = (schema: string, name: string) =>
  stage.graph.objects.find(
    (object) => object.database === database && object.schema === schema && object.name === name,
  )!.id;

async function find(name: string) {
  await stage.page.keyboard.press('/');
  await stage.page.getByRole('combobox', { name: 'Find an object…' }).fill(name);
  await stage.page.getByRole('option').first().waitFor();
  await stage.page.keyboard.press('Enter');
  await details().getByRole('tab', { name: 'Flow' }).waitFor();
}

describe('the picture', () => {
  it('shows the whole estate, its edges and how much it is', async () => {
    await stage.open();
    await stage.page
      .getByText(`${stage.graph.objects.length} of ${stage.graph.objects.length} objects shown`)
      .waitFor();
    await stage.page.locator('.object-node').first().waitFor();
    await stage.page.locator('.flow-edge').first().waitFor({ state: 'attached' });
    expect(await stage.page.title()).toBe('Headwater');
    await stage.page.getByRole('button', { name: 'Fit to the screen' }).click();
    await stage.page
      .locator('.object-node')
      .nth(stage.graph.objects.length - 1)
      .waitFor({ state: 'attached' });
    expect(await stage.page.locator('.object-node').count()).toBe(stage.graph.objects.length);
  });

  it('finds an object by typing and brings it into sight', async () => {
    await stage.open();
    await stage.page.locator('.object-node').first().waitFor();
    await find('dwh.FactOutage');
    expect(await details().getByRole('heading', { level: 2 }).textContent()).toBe('FactOutage');
    await node('dwh.FactOutage').and(stage.page.locator('[data-weight="chosen"]')).waitFor();
    await expect.poll(() => node('dwh.FactOutage').isVisible()).toBe(true);
  });

  it('filters by schema, kind and text, and says how many are left', async () => {
    await stage.open();
    await stage.page.locator('.object-node').first().waitFor();
    const count = (test: (o: Graph['objects'][number]) => boolean) => stage.graph.objects.filter(test).length;
    const shown = (number: number) =>
      stage.page.getByText(`${number} of ${stage.graph.objects.length} objects shown`).waitFor();
    const dwh = (o: Graph['objects'][number]) => o.database === database && o.schema === 'dwh';

    await stage.page.getByRole('checkbox', { name: `${database}.dwh`, exact: true }).click();
    await shown(count(dwh));
    await stage.page.getByRole('checkbox', { name: 'Tables', exact: true }).click();
    await shown(count((o) => dwh(o) && o.type === 'Table'));
    await stage.page.getByRole('textbox', { name: /Hide objects/ }).fill('Fact*');
    await stage.page.keyboard.press('Enter');
    await shown(count((o) => dwh(o) && o.type === 'Table' && !/^fact/i.test(o.name)));
    await stage.page.getByRole('button', { name: 'Reset' }).click();
    await shown(stage.graph.objects.length);
  });
});

describe('lineage', () => {
  it('traces up and down by levels', async () => {
    await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await stage.page.getByRole('button', { name: 'Upstream' }).click();
    await stage.page.getByText('3 levels up').waitFor();
    await node('dwh.usp_LoadFactOutage').waitFor();
    expect(await node('mart.usp_BuildOutageKpi').count()).toBe(0);
    const bar = stage.page.getByRole('region', { name: 'Trace' });
    await bar.getByText('Downstream').click();
    await node('mart.usp_BuildOutageKpi').waitFor();
    await bar.getByRole('button', { name: 'One level less' }).click();
    await bar.getByText('2 levels', { exact: true }).waitFor();
    await expect.poll(() => stage.page.getByText('3 levels down').count()).toBe(0);
    await bar.getByRole('button', { name: 'End the trace' }).click();
    await stage.page.getByText(`${stage.graph.objects.length} of`).waitFor();
  });

  it('shows the path between two objects', async () => {
    await stage.open();
    await stage.page.getByRole('button', { name: 'Path', exact: true }).click();
    const bar = stage.page.getByRole('region', { name: 'Path' });
    await bar.getByRole('button', { name: 'Choose the start' }).click();
    await stage.page.getByRole('combobox').fill('dwh.usp_LoadFactOutage');
    await stage.page.keyboard.press('Enter');
    await bar.getByRole('button', { name: 'Choose the end' }).click();
    await stage.page.getByRole('combobox').fill('rpt.vw_OutageBoard');
    await stage.page.keyboard.press('Enter');
    await bar.getByText(/at the shortest/).waitFor();
    await node('dwh.FactOutage').waitFor();
    await node('mart.OutageKpi').waitFor();
    await bar.getByRole('button', { name: 'Swap the ends' }).click();
    await bar.getByText('No data flows this way').waitFor();
  });

  it('shows the SQL with the lines that prove the chosen edge', async () => {
    await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await details()
      .getByRole('button', { name: /is written by.*usp_LoadFactOutage/ })
      .click();
    const sql = stage.page.getByRole('region', { name: 'SQL' });
    await sql.getByText(`${database}.dwh.usp_LoadFactOutage`).first().waitFor();
    expect(await sql.locator('.proof-mark').first().textContent()).toBe('dwh.FactOutage');
    expect(await sql.locator('.proof-line').first().textContent()).toContain('MERGE INTO dwh.FactOutage');
    expect(await stage.page.getByRole('list', { name: 'Evidence' }).textContent()).toContain('MERGE');
  });

  it('steps from one evidence to the next', async () => {
    await stage.open(`/?object=${idOf('ctl', 'usp_LogStep')}`);
    const several = details()
      .getByRole('button', { name: /places/ })
      .first();
    await several.click();
    const sql = stage.page.getByRole('region', { name: 'SQL' });
    await sql.getByText(/^1 of \d+$/).waitFor();
    await sql.locator('.proof-line').first().waitFor();
    await sql.getByRole('button', { name: 'Next evidence' }).click();
    await sql.getByText(/^2 of \d+$/).waitFor();
    await sql.locator('.proof-line').first().waitFor();
    await sql.getByRole('button', { name: 'Previous evidence' }).click();
    await sql.getByText(/^1 of \d+$/).waitFor();
  });

  it('lists columns with where they come from, and every place that names the object', async () => {
    await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
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
    await stage.page.getByRole('region', { name: 'SQL' }).locator('.proof-line').first().waitFor();
  });
});

describe('search', () => {
  it('finds lines of SQL, narrows them and opens one', async () => {
    await stage.open();
    await stage.page.getByRole('button', { name: 'Search', exact: true }).click();
    await stage.page.getByRole('textbox', { name: 'Search names and SQL' }).fill('OutageKpi');
    const hits = stage.page.getByRole('region', { name: 'Search' });
    await hits.locator('.hit mark').first().waitFor();
    const all = await hits.locator('.hit').count();
    await stage.page.getByRole('checkbox', { name: 'mart', exact: true }).click();
    await expect.poll(() => hits.locator('.hit').count()).toBeLessThan(all);
    const line = hits.locator('.hit-line').first();
    const number = (await line.locator('.hit-number').textContent())!;
    await line.click();
    const sql = stage.page.getByRole('region', { name: 'SQL' });
    await sql.getByText(`line ${number}`, { exact: true }).waitFor();
    await sql.locator('.proof-line').waitFor();
  });
});

describe('a link', () => {
  it('shows a colleague the same picture', async () => {
    await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    await stage.page.getByRole('button', { name: 'Upstream' }).click();
    await stage.page.getByText('3 levels up').waitFor();
    await stage.page.getByRole('checkbox', { name: `${database}.dwh`, exact: true }).click();
    await details()
      .getByRole('button', { name: /is written by/ })
      .click();
    await stage.page.locator('.proof-mark').waitFor();
    const picture = () =>
      stage.page.locator('.object-node').evaluateAll((all) => all.map((one) => one.ariaLabel).sort());
    const mine = await picture();
    const link = stage.page.url();
    await stage.page.context().close();

    await stage.open(link);
    await stage.page.locator('.proof-mark').waitFor();
    await expect.poll(picture).toEqual(mine);
    expect(await stage.page.locator('.proof-mark').first().textContent()).toBe('dwh.FactOutage');
    expect(await stage.page.getByRole('checkbox', { name: `${database}.dwh`, exact: true }).isChecked()).toBe(true);
  });

  it('goes back and forward with the browser', async () => {
    await stage.open(`/?object=${idOf('dwh', 'FactOutage')}`);
    const title = () => details().getByRole('heading', { level: 2 }).textContent();
    await details().getByRole('button', { name: 'Go to usp_LoadFactOutage' }).click();
    await expect.poll(title).toBe('usp_LoadFactOutage');
    await stage.page.goBack();
    await expect.poll(title).toBe('FactOutage');
    await stage.page.goForward();
    await expect.poll(title).toBe('usp_LoadFactOutage');
  });
});

describe('the look', () => {
  it('follows the system, and a choice of one’s own', async () => {
    await stage.open('/', { colorScheme: 'dark' });
    await stage.page.locator('.object-node').first().waitFor();
    const ground = () =>
      stage.page
        .locator('body')
        .evaluate((body) => body.ownerDocument.defaultView!.getComputedStyle(body).backgroundColor);
    const dark = await ground();
    await stage.page.getByRole('button', { name: 'Theme: as the system' }).click();
    await expect.poll(ground).not.toBe(dark);
    await stage.page.reload();
    await expect.poll(ground).not.toBe(dark);
  });
});
