import { describe, expect, it } from 'vitest';
import type { ReferenceList } from '../../src/contract/explore.ts';
import { SampleStage } from './sample-stage.ts';

const stage = SampleStage.ofFile();

const details = () => stage.page.getByRole('complementary', { name: 'Details' });
const sql = () => stage.page.getByRole('region', { name: 'SQL' });
const idOf = (schema: string, name: string) =>
  stage.graph.objects.find((object) => object.schema === schema && object.name === name)!.id;

describe('used in', () => {
  it('goes from a column to every line that uses it, module by module', async () => {
    const table = idOf('ods', 'Contract');
    const { references, total, modules } = (await (
      await fetch(`${stage.url}/api/columns/${table}.SupplyEnd/references`)
    ).json()) as ReferenceList;
    await stage.open(`/?object=${table}&tab=columns`);
    await details()
      .getByRole('button', { name: /^SupplyEnd/ })
      .click();
    await details().getByRole('button', { name: 'Every place that uses SupplyEnd' }).click();
    await details().getByText(`${total} places in ${modules.length} modules`).waitFor();
    for (const { name } of modules.slice(0, 3)) await details().getByRole('heading', { name }).waitFor();

    // The filter of a view: nothing is written there, and it breaks all the same.
    const filter = references.find(({ access, text }) => access === 'read' && text.includes('IS NULL OR'))!;
    await details()
      .getByRole('button', { name: /IS NULL OR/ })
      .first()
      .click();
    await sql().getByText(`line ${filter.line}`, { exact: true }).waitFor();
    expect(await sql().locator('.proof-mark').first().textContent()).toBe('SupplyEnd');
  });

  it('of a synonym is who calls what it stands for by this name, to which its details lead', async () => {
    const synonym = stage.graph.objects.find(({ type, name }) => type === 'Synonym' && name === 'PriceArea')!;
    await stage.open(`/?object=${synonym.id}&tab=references`);
    await details()
      .getByText(/^[1-9]\d* places? in /)
      .waitFor();
    await stage.open(`/?object=${synonym.id}`);
    await details()
      .getByRole('button', { name: /market\.PriceArea/ })
      .click();
    await expect.poll(() => stage.page.url()).toMatch(`object=${idOf('market', 'PriceArea')}`);
  });

  it('keeps the column in the link and lets it go with the object', async () => {
    await stage.open(`/?object=${idOf('ods', 'Contract')}&tab=references&column=supplyend`);
    const choice = details().getByRole('combobox', { name: 'Column' });
    await expect.poll(() => choice.inputValue()).toBe('SupplyEnd');
    await choice.selectOption('FixedPrice');
    await expect.poll(() => stage.page.url()).toMatch('column=FixedPrice');
    await choice.selectOption('');
    await expect.poll(() => stage.page.url()).not.toMatch('column=');
  });
});
