import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoverageReport } from '../../src/contract/coverage.ts';
import { headwater } from './run.ts';

let folder: string;
let sql: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-cli-coverage-'));
  sql = join(folder, 'sql');
  await mkdir(sql);
  await writeFile(
    join(sql, 'all.sql'),
    'CREATE TABLE dbo.A (x int);\nGO\nCREATE TABLE dbo.B (x int);\nGO\nCREATE PROCEDURE dbo.P @s nvarchar(max) AS EXEC (@s);\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('headwater coverage', () => {
  it('prints what was understood of files, and why a module has no edge', async () => {
    const { code, stdout } = await headwater(['coverage', sql]);
    expect(code).toBe(0);
    expect(stdout).toMatch('Modules     1: 0 wholly understood, 1 partly, 0 not, 0 without a text');
    expect(stdout).toMatch(
      'dbo.P  (Stored Procedure, partly)\n    no edge: It runs SQL that is put together at run time',
    );
  });

  it('asks a workspace, and prints JSON', async () => {
    const data = join(folder, 'data');
    await headwater(['import', sql, '--data', data]);
    const { code, stdout } = await headwater(['coverage', '--data', data, '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as CoverageReport).modules).toMatchObject({ total: 1, partly: 1 });
  });

  it('says in a word where files cannot be imported', async () => {
    const folder = join(sql, '..', 'both');
    await mkdir(folder);
    await writeFile(join(folder, 'a.sql'), 'SELECT 1;');
    await writeFile(join(folder, 'b.parquet'), 'PAR1');
    const { code, stderr } = await headwater(['coverage', folder]);
    expect([code, stderr]).toEqual([1, 'Send either Parquet exports or .sql files, not both at once.\n']);
  });

  it('takes one source only', async () => {
    const { code, stderr } = await headwater(['coverage', sql, '--data', folder]);
    expect([code, stderr]).toEqual([2, 'Give --data, --server or paths, only one of them.\n']);
  });
});

describe('headwater import --overrides', () => {
  it('adds what a person states, whatever the file is called, and keeps it for the next import', async () => {
    const data = join(folder, 'stated');
    const overrides = join(folder, 'our edges.txt');
    await writeFile(overrides, '{"edges": [{"from": "dbo.A", "to": "dbo.B", "through": "Copy"}]}');
    expect((await headwater(['import', sql, '--overrides', overrides, '--data', data])).code).toBe(0);
    expect((await headwater(['import', sql, '--data', data])).code).toBe(0);
    const { stdout } = await headwater(['coverage', '--data', data]);
    expect(stdout).toMatch('Overrides   2 edges of our edges.txt.json');
  });

  it('refuses a file that is wrong, and says what is', async () => {
    const overrides = join(folder, 'wrong.json');
    await writeFile(overrides, '{"edges": [{"from": "dbo.A"}]}');
    const { code, stderr } = await headwater(['import', sql, '--overrides', overrides, '--data', join(folder, 'no')]);
    expect(code).toBe(1);
    expect(stderr).toMatch('wrong.json: Edge 1 (line 1): "to" must be the name of an object.');
  });
});
