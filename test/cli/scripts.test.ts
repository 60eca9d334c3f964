import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installation } from '../../src/settings/installation.ts';
import { command, headwater } from './run.ts';

const sql = [
  'CREATE TABLE dbo.Source (a int, b int);',
  'CREATE TABLE dbo.Target (x int);',
  'GO',
  'CREATE PROCEDURE dbo.Load AS',
  'INSERT INTO dbo.Target (x) SELECT a FROM $(Area).Source WHERE b > 0',
  'GO',
  'SELECT FROM WHERE',
].join('\n');

describe('the commands over .sql files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-scripts-'));
    writeFileSync(join(folder, 'load.sql'), sql);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lineage --json prints objects, edges, column edges and diagnostics', async () => {
    const { code, stdout } = await headwater(['lineage', '--json', folder, '--variables', 'Area=dbo']);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.objects).toContainEqual({ name: 'dbo.Source', type: 'Table', columns: ['a', 'b'] });
    const start = sql.indexOf('$(Area).Source');
    const evidence = { file: 'load.sql', module: 'dbo.Load', start, end: start + 14, line: 5, statement: 'INSERT' };
    const read = { from: 'dbo.Source', to: 'dbo.Load', kind: 'read', origins: ['parsed'] };
    expect(answer.edges).toContainEqual({ ...read, evidence: [evidence] });
    expect(answer.column_edges).toContainEqual(
      expect.objectContaining({ from: 'dbo.Source.a', to: 'dbo.Target.x', through: 'dbo.Load', subtype: 'IDENTITY' }),
    );
    expect(answer.column_edges).toContainEqual(
      expect.objectContaining({ from: 'dbo.Source.b', to: 'dbo.Target.x', type: 'INDIRECT', subtype: 'FILTER' }),
    );
  });

  it('lineage --json of thousands of objects, traced in threads, is one line of JSON', async () => {
    const file = join(folder, 'many.txt');
    const views = Array.from({ length: 2500 }, (_, n) => {
      return `CREATE VIEW dbo.V${n} AS SELECT a /* ${'as it was agreed '.repeat(100)}*/ AS x FROM dbo.Source;\nGO\n`;
    });
    writeFileSync(file, `CREATE TABLE dbo.Source (a int);\nGO\n${views.join('')}`);
    const { code, stdout } = await headwater(['lineage', '--json', file]);
    expect(code).toBe(0);
    expect(stdout.trimEnd()).not.toContain('\n');
    const { objects, edges, column_edges: columnEdges, diagnostics } = JSON.parse(stdout);
    expect([objects, edges, columnEdges, diagnostics].map(({ length }) => length)).toEqual([2501, 2500, 2500, 0]);
    expect(columnEdges.at(-1)).toMatchObject({ from: 'dbo.Source.a', to: 'dbo.V2499.x' });
  });

  it('lineage takes columns that no file tells from --catalog', async () => {
    const catalog = join(folder, 'catalog.json');
    const file = join(folder, 'star.txt');
    writeFileSync(catalog, '{"ref.Rate": ["Currency", "Factor"]}');
    writeFileSync(file, 'CREATE VIEW dbo.v AS SELECT * FROM ref.Rate');
    const { stdout } = await headwater(['lineage', '--json', '--catalog', catalog, file]);
    const to = JSON.parse(stdout).column_edges.map((edge: { to: string }) => edge.to);
    expect(to).toEqual(['dbo.v.Currency', 'dbo.v.Factor']);
  });

  it('--catalog may come from PowerShell; a table without columns there is one whose columns nobody told', async () => {
    const catalog = join(folder, 'exported.json');
    const file = join(folder, 'exported scripts.sql.txt');
    const lists = '{"[Source data].[Rate]": ["Currency"], "dbo.Kept": []}';
    writeFileSync(catalog, Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(lists, 'utf16le')]));
    writeFileSync(file, 'INSERT INTO dbo.Kept SELECT * FROM [Source data].Rate');
    const { code, stdout } = await headwater(['lineage', '--json', '--catalog', catalog, file]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).column_edges).toEqual([
      expect.objectContaining({ from: '[Source data].Rate.Currency', to: 'dbo.Kept.Currency' }),
    ]);
  });

  it('references --json prints one line a place', async () => {
    const { code, stdout } = await headwater(['references', '--json', '--variables', 'Area=dbo', folder]);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const start = sql.indexOf('b > 0');
    expect(lines).toContainEqual({
      module: 'dbo.Load',
      object: 'dbo.Source',
      column: 'b',
      file: 'load.sql',
      start,
      end: start + 1,
      line: 5,
      access: 'read',
      origin: 'parsed',
    });
  });

  it('parse --json counts what was understood and where it was not', async () => {
    const { code, stdout } = await headwater(['parse', '--json', folder]);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ files: 1, bytes: sql.length, batches: 3, batches_ok: 2, unrecognised: 1 });
    expect(report.modules.procedure).toEqual({ total: 1, ok: 1 });
    expect(report.errors).toEqual([expect.objectContaining({ file: 'load.sql', line: 7, code: 'HW1001' })]);
  });

  it('parse --facts prints one line a batch, with offsets in the file', async () => {
    const { stdout } = await headwater(['parse', '--facts', folder]);
    const facts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(facts.map(({ ok }) => ok)).toEqual([true, true, false]);
    const start = sql.indexOf('INSERT');
    expect(facts[1].statements).toContainEqual(['Insert', start, sql.indexOf('\nGO\nSELECT')]);
    expect(facts[1].tables.map(([name]: [string]) => name)).toEqual(['dbo.Target', '[$(Area)].Source']);
  });

  it('parse --tree prints the syntax tree', async () => {
    const { stdout } = await headwater(['parse', '--tree', join(folder, 'load.sql')]);
    expect(stdout).toMatch(/^ +body: InsertStatement \[/m);
  });

  it('ends without a word when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [command, 'parse', '--facts', join(installation.root, 'samples', 'sql')]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('says in words what cannot be read, or was not said', async () => {
    expect(await headwater(['lineage', join(folder, 'none')])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('it does not exist'),
    });
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await headwater(['lineage', empty])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `There are no .sql files in ${empty}.\n`,
    });
    const catalog = join(folder, 'no catalog.json');
    expect(await headwater(['lineage', folder, '--catalog', catalog])).toMatchObject({
      code: 1,
      stderr: `${catalog} cannot be read: it does not exist.\n`,
    });
    expect(await headwater(['parse'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Name a file or folder'),
    });
  });
});
