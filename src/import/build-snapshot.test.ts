import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from '../duckdb/database.ts';
import { snapshotTables } from '../workspace/snapshot-schema.ts';
import type { BuildMessage, BuildRequest } from './build-process.ts';
import { buildSnapshot } from './build-snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table =
  'CREATE TABLE dbo.Source (Id int, Name nvarchar(50));\nGO\nCREATE TABLE dbo.Target (Id int, Name nvarchar(50));';
const view = 'CREATE VIEW dbo.Both AS SELECT Id, Name FROM dbo.Source;';
const procedure = 'CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.Target SELECT * FROM dbo.Both;';

let builds = 0;

/** Builds a snapshot of these texts: its file, and the steps that it took. */
async function build(texts: readonly string[], more: Partial<BuildRequest> = {}) {
  const name = `${++builds}`;
  const files = texts.map((_, i) => ({ name: `${i}.sql`, path: join(folder, `${name}-${i}.sql`) }));
  await Promise.all(files.map(({ path }, i) => writeFile(path, texts[i]!)));
  const target = join(folder, `${name}.duckdb`);
  const told: BuildMessage[] = [];
  const about = { user: 'anna', source: 'files', createdAt: '2026-11-25T12:00:00.000Z' };
  await buildSnapshot({ files, target, ...about, ...more }, (message) => told.push(message));
  const steps = new Set(told.flatMap((message) => (message.type === 'advance' ? [message.step] : [])));
  return { target, steps };
}

/** Everything in a snapshot file. */
async function contentOf(file: string) {
  const database = await Database.open({ file, access: 'read' });
  try {
    const content: Record<string, unknown> = {};
    for (const name of Object.keys(snapshotTables)) content[name] = await database.rows(`FROM ${name}`);
    return content;
  } finally {
    await database.close();
  }
}

describe('an import of what was imported before', () => {
  it('takes the snapshot over, which is the same as one built anew', async () => {
    const before = await build([table, view, procedure]);
    const again = { user: 'ben', createdAt: '2026-11-26T12:00:00.000Z' };
    const warm = await build([table, view, procedure], { ...again, current: before.target });
    const cold = await build([table, view, procedure], again);
    expect([...warm.steps]).toEqual(['read']);
    expect(cold.steps).toContain('trace');
    expect(await contentOf(warm.target)).toEqual(await contentOf(cold.target));
    expect(await contentOf(warm.target)).toMatchObject({ meta: [{ imported_by: 'ben' }] });
  });

  it.each([
    ['a view has other columns', [table, view.replace('Id, Name', 'Name, Id'), procedure], {}],
    ['a comment has other words', [table, view, `${procedure} -- changed`], {}],
    ['an object is gone', [table, procedure], {}],
    ['an override file is there', [table, view, procedure], { kept: { file: 'o.json', text: '{"edges": []}' } }],
  ])('builds anew where %s', async (_, texts, more) => {
    const before = await build([table, view, procedure]);
    const warm = await build(texts, { ...more, current: before.target });
    const cold = await build(texts, more);
    expect(warm.steps).toContain('trace');
    expect(await contentOf(warm.target)).toEqual(await contentOf(cold.target));
  });

  it('builds anew where the snapshot went away', async () => {
    const warm = await build([table, view, procedure], { current: join(folder, 'gone.duckdb') });
    expect(warm.steps).toContain('trace');
  });
});
