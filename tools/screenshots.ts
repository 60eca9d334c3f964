// Takes docs/screenshots/*.png of the sample warehouse: npx tsx tools/screenshots.ts
import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Graph } from '../src/contract/explore.ts';
import { installation } from '../src/settings/installation.ts';
import { openStage } from '../test/browser/stage.ts';

const folder = join(installation.root, 'docs', 'screenshots');
const schemes = ['light', 'dark'] as const;

interface Shot {
  readonly name: string;
  readonly path: (graph: Graph) => string;
  /** What must be on the screen first. */
  readonly wait: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const idOf = (graph: Graph, schema: string, name: string): string => {
  const found = graph.objects.find((object) => object.schema === schema && object.name === name);
  if (!found) throw new Error(`The sample has no ${schema}.${name}.`);
  return found.id;
};

const shots: readonly Shot[] = [
  { name: 'graph', path: () => '/', wait: '.object-node' },
  {
    name: 'proof',
    path: (graph) => {
      const table = idOf(graph, 'dwh', 'FactOutage');
      return `/?object=${table}&edge=${idOf(graph, 'dwh', 'usp_LoadFactOutage')}~${table}~write`;
    },
    wait: '.proof-mark',
  },
  {
    name: 'trace',
    path: (graph) =>
      `/?object=${idOf(graph, 'mart', 'OutageKpi')}&trace=${idOf(graph, 'mart', 'OutageKpi')}~upstream~4`,
    wait: '.level-head',
  },
  {
    name: 'columns',
    path: (graph) => `/?object=${idOf(graph, 'dwh', 'FactOutage')}&tab=columns`,
    wait: '.columns',
    prepare: async (page) => {
      await page.getByRole('button', { name: /DurationMinutes/ }).click();
      await page.locator('.columns-lineage .plain-row').first().click();
      await page.locator('.proof-mark').waitFor();
    },
  },
  {
    name: 'used-in',
    path: (graph) => `/?object=${idOf(graph, 'ods', 'Contract')}&tab=references&column=SupplyEnd`,
    wait: '.reference-module',
    prepare: async (page) => {
      await page.locator('.reference').first().click();
      await page.locator('.proof-mark').waitFor();
    },
  },
  {
    name: 'coverage',
    path: (graph) => `/?view=coverage&tab=coverage&object=${idOf(graph, 'ctl', 'usp_CountRows')}`,
    wait: '.coverage-module',
  },
  { name: 'search', path: () => '/?view=search&q=outage', wait: '.hit mark' },
  {
    name: 'find',
    path: () => '/',
    wait: '.object-node',
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('customer');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'import',
    path: () => '/',
    wait: '.object-node',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      const files = (await readdir(installation.sampleFolder)).filter((name) => name.endsWith('.parquet'));
      await page
        .getByLabel('Files to import')
        .setInputFiles(files.map((name) => join(installation.sampleFolder, name)));
      await page.getByText('Dependencies', { exact: true }).waitFor();
    },
  },
];

mkdirSync(folder, { recursive: true });
const stage = await openStage();
try {
  const graph = await stage.importSample();
  for (const colorScheme of schemes) {
    for (const shot of shots) {
      const page = await stage.open(shot.path(graph), { colorScheme });
      await page.locator(shot.wait).first().waitFor();
      await shot.prepare?.(page);
      // Transitions and the move of the viewport come to rest.
      await page.waitForTimeout(900);
      const file = join(folder, colorScheme === 'light' ? `${shot.name}.png` : `${shot.name}-dark.png`);
      await page.screenshot({ path: file });
      console.log(file);
      await page.context().close();
    }
  }
  if (stage.complaints.length > 0) throw new Error(stage.complaints.join('\n'));
} finally {
  await stage.close();
}
