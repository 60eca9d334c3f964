import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEstate } from '../../bench/write-estate.ts';
import type { Trace } from '../../src/contract/explore.ts';
import { Database } from '../../src/duckdb/database.ts';
import { headwater, serve } from './run.ts';

let folder: string;
let sql: string;
let estate: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-cli-'));
  sql = join(folder, 'sql');
  estate = join(folder, 'estate');
  await mkdir(join(sql, 'procs'), { recursive: true });
  await writeFile(
    join(sql, 'tables.sql'),
    'CREATE TABLE dbo.Source (Id int, Name nvarchar(50));\nGO\nCREATE TABLE dbo.Target (Id int, Name nvarchar(50));\n',
  );
  await writeFile(
    join(sql, 'procs', 'load.sql'),
    'CREATE PROCEDURE dbo.LoadTarget AS INSERT INTO dbo.Target (Id, Name) SELECT Id, Name FROM dbo.Source;\nGO\nCREATE VIEW dbo.Report AS SELECT Name FROM dbo.Target;\n',
  );
  await writeEstate(estate, { modules: 20 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const named = (trace: Trace) => trace.objects.map(({ schema, name, level }) => `${level} ${schema}.${name}`).sort();

describe('headwater import', () => {
  it('imports a set of Parquet files into a folder, and says what came of it', async () => {
    const { code, stdout } = await headwater(['import', estate, '--data', join(folder, 'a')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ objects and \d+ edges were imported\.\n$/);
  });

  it('imports a folder of .sql files', async () => {
    const { code, stdout } = await headwater(['import', sql, '--data', join(folder, 'b')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^4 objects and \d+ edges were imported\.\n$/);
    const traced = await headwater(['trace', 'dbo.Target', '--data', join(folder, 'b'), '--json']);
    expect(named(JSON.parse(traced.stdout) as Trace)).toContain('-1 dbo.LoadTarget');
  });

  it('leaves a folder that a server owns to the server, and sends it there when told to', async () => {
    const data = join(folder, 'c');
    const server = await serve(['--data', data, '--no-sample']);
    const refused = await headwater(['import', estate, '--data', data]);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch('--server');
    const sent = await headwater(['import', sql, '--server', server.url]);
    expect(sent.stderr + sent.stdout).toMatch('4 objects');
    expect(sent.code).toBe(0);
    const traced = await headwater(['trace', 'Report', '--server', server.url, '--direction', 'upstream', '--json']);
    expect(named(JSON.parse(traced.stdout) as Trace)).toContain('-3 dbo.Source');
    await server.stop();
    expect((await headwater(['import', sql, '--server', server.url])).stderr).toMatch('does not answer');
  });

  it('says what is wrong with files that cannot be imported: exit code 1', async () => {
    const bad = join(folder, 'bad.parquet');
    await writeFile(bad, 'no parquet');
    const { code, stdout, stderr } = await headwater(['import', bad, '--data', join(folder, 'd')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch('bad.parquet');
    const missing = await headwater(['import', join(folder, 'nowhere'), '--data', join(folder, 'd')]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch('does not exist');
  });
});

describe('headwater trace', () => {
  it('reads paths for one question', async () => {
    const { code, stdout } = await headwater(['trace', 'dbo.source', sql, '--direction', 'downstream', '--json']);
    expect(code).toBe(0);
    expect(named(JSON.parse(stdout) as Trace)).toEqual(
      ['0 dbo.Source', '1 dbo.LoadTarget', '2 dbo.Target', '3 dbo.Report'].sort(),
    );
  });

  it('stops at the depth that was asked for: one level is one edge', async () => {
    const { stdout } = await headwater(['trace', 'dbo.Target', sql, '--depth', '1', '--json']);
    expect(named(JSON.parse(stdout) as Trace)).toEqual(['-1 dbo.LoadTarget', '0 dbo.Target', '1 dbo.Report']);
  });

  it('shows people a list', async () => {
    const { stdout } = await headwater(['trace', 'Target', sql]);
    expect(stdout.split('\n').filter(Boolean)).toEqual([
      ' -2 ← dbo.Source  (Table)',
      ' -1 ← dbo.LoadTarget  (Stored Procedure)',
      '  0 ● dbo.Target  (Table)',
      '  1 → dbo.Report  (View)',
    ]);
  });

  it('tells objects apart that differ only in case', async () => {
    const cased = join(folder, 'cased');
    await mkdir(cased);
    const database = await Database.open({ folders: [cased] });
    const write = (name: string, rows: string) =>
      database.run(`COPY (SELECT * FROM (VALUES ${rows}) TO '${join(cased, name)}.parquet' (FORMAT parquet)`);
    await write(
      'objects',
      "(1, 'dbo', 'Orders', 'U'), (2, 'dbo', 'ORDERS', 'U'), (3, 'dbo', 'P', 'P')) AS t(object_id, schema_name, object_name, object_type)",
    );
    await write(
      'definitions',
      "(3, 'CREATE PROC dbo.P AS INSERT dbo.ORDERS SELECT Id FROM dbo.Orders;')) AS t(object_id, definition)",
    );
    await write('dependencies', '(3, 1)) AS t(referencing_object_id, referenced_object_id)');
    await database.close();
    const { stdout } = await headwater(['trace', 'dbo.ORDERS', cased, '--json']);
    expect(named(JSON.parse(stdout) as Trace)).toEqual(['-1 dbo.P', '-2 dbo.Orders', '0 dbo.ORDERS']);
    expect((await headwater(['trace', 'dbo.orders', cased])).stderr).toMatch(/may be dbo.Orders or dbo.ORDERS/);
  });

  it('says so where there is no such object', async () => {
    const { code, stdout, stderr } = await headwater(['trace', 'dbo.Nothing', sql]);
    expect([code, stdout, stderr]).toEqual([1, '', 'There is no object dbo.Nothing.\n']);
    const unnamed = await headwater(['trace', '', sql]);
    expect([unnamed.code, unnamed.stderr]).toEqual([2, 'Name an object, such as dbo.Orders.\n']);
  });

  it('makes no workspace where there is none', async () => {
    const data = join(folder, 'typo');
    const { code, stderr } = await headwater(['trace', 'Target', '--data', data]);
    expect([code, stderr]).toEqual([
      1,
      `There is no workspace in ${data}. Import something first: headwater import FILES…\n`,
    ]);
    expect(existsSync(data)).toBe(false);
  });
});
