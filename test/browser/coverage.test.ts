import { describe, expect, it } from 'vitest';
import type { CoverageReport } from '../../src/contract/coverage.ts';
import { SampleStage } from './sample-stage.ts';

const stage = SampleStage.ofFile();

const details = () => stage.page.getByRole('complementary', { name: 'Details' });
const sql = () => stage.page.getByRole('region', { name: 'SQL' });
const idOf = (schema: string, name: string) =>
  stage.graph.objects.find((object) => object.schema === schema && object.name === name)!.id;

describe('coverage', () => {
  it('of the estate leads to a module, and from its diagnostic to the line', async () => {
    const report = (await (await fetch(`${stage.url}/api/coverage`)).json()) as CoverageReport;
    await stage.open();
    await stage.page.getByRole('button', { name: 'Coverage', exact: true }).click();
    const view = stage.page.getByRole('region', { name: 'Coverage' });
    await view.getByText(`${report.modules.whole} of ${report.modules.total}`).waitFor();
    await view.getByText('execute a module').waitFor();
    await view.getByRole('button', { name: /usp_CountRows/ }).click();
    await details().getByText('Partly understood').waitFor();
    await details().getByRole('region', { name: 'Diagnostics' }).getByRole('button').first().click();
    await sql().locator('.proof-line').first().waitFor();
    expect(await stage.page.getByRole('region', { name: 'Coverage' }).isVisible()).toBe(true);
  });

  it('of an object says who agrees with the text, and why one does not', async () => {
    await stage.open(`/?object=${idOf('mart', 'Receivables')}&tab=coverage`);
    const declared = details().getByRole('region', { name: 'Declared dependencies' });
    await declared.getByText('The module builds it under another name').waitFor();
    await declared
      .getByRole('button', { name: /usp_BuildReceivables/ })
      .first()
      .click();
    await expect.poll(() => details().getByRole('heading', { level: 2 }).textContent()).toBe('usp_BuildReceivables');
  });

  it('of an object without an edge is never silent', async () => {
    await stage.open(`/?object=${idOf('dbo', 'fn_CleanText')}`);
    await details().getByText('No edge: None of its statements reads, writes or calls anything.').waitFor();
  });
});

describe('an edge', () => {
  it('that the query log confirms says when it was last seen', async () => {
    await stage.open(`/?object=${idOf('ctl', 'usp_NightlyLoad')}`);
    await details()
      .getByRole('button', { name: /^calls/ })
      .first()
      .click();
    const edge = details().getByRole('region', { name: 'Chosen edge' });
    await edge.getByText(/Last seen in the query log on Mar \d+, 2026/).waitFor();
    await edge.getByText('query log', { exact: true }).waitFor();
  });

  it('that a person states is imported beside the SQL and shows its note', async () => {
    await stage.open();
    await stage.page.getByRole('button', { name: 'Import', exact: true }).click();
    await stage.page.getByLabel('Files to import').setInputFiles([
      {
        name: 'a.sql',
        mimeType: 'text/plain',
        buffer: Buffer.from('CREATE TABLE dbo.A (x int);\nGO\nCREATE TABLE dbo.B (y int);'),
      },
      {
        name: 'edges.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          '{"edges": [{"from": "dbo.A", "to": "dbo.B", "through": "Nightly copy", "note": "runs at two"}]}',
        ),
      },
    ]);
    await stage.page.getByText('Override file', { exact: true }).waitFor();
    await stage.page.getByRole('button', { name: 'Import 2 files' }).click();
    await stage.page.getByRole('button', { name: 'Show the new data' }).click();
    await stage.page.getByText('3 of 3 objects shown').waitFor();
    await stage.readGraph();
    await stage.page.goto(`${stage.url}/?object=${idOf('dbo', 'B')}`);
    await details()
      .getByRole('button', { name: /is written by.*Nightly copy.*stated by hand/ })
      .click();
    await details().getByText('Stated by hand in edges.json, line 1: runs at two').waitFor();
  });
});
