import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgreementList, CoverageReport } from '../../src/contract/coverage.ts';
import type { FileReport, Graph, ObjectDetail } from '../../src/contract/explore.ts';
import { installation } from '../../src/settings/installation.ts';
import { type Harness, startServer } from './harness.ts';

let server: Harness;
let folder: string;
beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(join(tmpdir(), 'headwater-coverage-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function detailOf(name: string): Promise<ObjectDetail> {
  const { objects } = await server.json<Graph>('/api/graph');
  const { id } = objects.find((object) => `${object.schema}.${object.name}` === name)!;
  return server.json<ObjectDetail>(`/api/objects/${id}`);
}

describe('before anything was imported', () => {
  it('there is nothing to report, and that is an answer', async () => {
    expect(await server.json<CoverageReport>('/api/coverage')).toMatchObject({ snapshot: null, objects: [], total: 0 });
    expect(await server.json<AgreementList>('/api/agreement')).toEqual({ counts: null, pairs: [], total: 0 });
  });
});

describe('the coverage of .sql files', () => {
  beforeAll(async () => {
    const sql = `CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.Unused (x int);
GO
CREATE TABLE dbo.Dropped (x int);
GO
CREATE PROCEDURE dbo.Clean AS BEGIN DROP TABLE dbo.Dropped; DELETE FROM dbo.A; END;
GO
CREATE PROCEDURE dbo.Assembly AS EXTERNAL NAME Tools.Jobs.Run;
GO
CREATE PROCEDURE dbo.Good AS DELETE FROM dbo.A WHERE x = 1;
GO
CREATE PROCEDURE dbo.Dynamic @sql nvarchar(max) AS EXEC (@sql);
GO
CREATE PROCEDURE dbo.Broken AS BEGIN DELETE FROM dbo.A;
 INSRT INTO dbo.A SELECT 1;
 INSRT INTO dbo.B SELECT 2; END;
GO
CREATE PROCEDURE dbo.Idle AS RETURN 0;`;
    expect(await server.importFiles([await file('estate.sql', sql)])).toMatchObject({ status: 'completed' });
  });

  it('counts modules and statements, and lists what there is something to say of, worst first', async () => {
    const report = await server.json<CoverageReport>('/api/coverage');
    expect(report.modules).toEqual({ total: 6, whole: 4, partly: 2, nothing: 0, noText: 0 });
    expect(report.statements).toMatchObject({ total: 6, lost: 2 });
    expect(report.agreement).toBeNull();
    expect(report.queryLog).toBeNull();
    expect(report.objects.map(({ object, understood, empty }) => [object.name, understood, empty?.code])).toEqual([
      ['Broken', 'partly', undefined],
      ['Dynamic', 'partly', 'dynamic'],
      ['Assembly', 'whole', 'no statement'],
      ['Idle', 'whole', 'moves no data'],
    ]);
    expect(report.total).toBe(4);
    const broken = report.objects[0]!;
    const words = 'Expected a statement here, found INSRT.';
    expect(broken.gaps).toEqual([{ code: 'HW1001', severity: 'error', words, places: 2, line: 2 }]);
    expect(report.gaps[0]).toMatchObject({ code: 'HW1001', words: 'Expected … here, found …', modules: 1 });
    expect(report.empty.map(({ code, modules }) => [code, modules])).toEqual([
      ['dynamic', 1],
      ['moves no data', 1],
      ['no statement', 1],
    ]);
  });

  it('narrows the list by how much was understood, page by page', async () => {
    const whole = await server.json<CoverageReport>('/api/coverage?understood=whole&limit=1');
    expect([whole.total, whole.objects.length]).toEqual([4, 1]);
    expect((await server.get('/api/coverage?understood=mostly')).status).toBe(400);
  });

  it('of one object stands with it; a table that nobody uses says so', async () => {
    expect((await detailOf('dbo.Dynamic')).coverage).toMatchObject({
      understood: 'partly',
      empty: { code: 'dynamic', words: expect.stringMatching(/run time/) },
      gaps: [{ code: 'HW3001', severity: 'warning', places: 1, line: expect.any(Number) }],
    });
    expect((await detailOf('dbo.Good')).coverage).toMatchObject({ understood: 'whole', empty: null, gaps: [] });
    expect((await detailOf('dbo.Unused')).coverage).toMatchObject({ understood: null, empty: { code: 'never named' } });
    expect((await detailOf('dbo.Dropped')).coverage.empty).toMatchObject({ code: 'named only' });
    expect((await detailOf('dbo.A')).coverage.empty).toBeNull();
  });
});

describe('an override file', () => {
  const sql =
    'CREATE TABLE dbo.A (x int);\nGO\nCREATE TABLE dbo.B (y int);\nGO\nCREATE VIEW dbo.V AS SELECT x FROM dbo.A;';
  const stated = (note: string) =>
    JSON.stringify({
      edges: [{ from: 'dbo.A', to: 'dbo.B', through: 'Nightly copy', columns: [{ from: 'x', to: 'y' }], note }],
    });

  it('states edges beside the files, told apart from comments by its note', async () => {
    const files = [await file('a.sql', sql), await file('my edges.json', stated('as agreed'))];
    expect(await server.importFiles(files)).toMatchObject({ status: 'completed' });
    const table = await detailOf('dbo.B');
    expect(table.incoming).toMatchObject([
      {
        kind: 'write',
        origins: ['hint'],
        evidence: [],
        manual: [{ file: 'my edges.json', line: 1, note: 'as agreed' }],
      },
    ]);
    expect(table.columnEdges).toMatchObject([{ throughName: '[Nightly copy]', origins: ['hint'], type: 'DIRECT' }]);
    const { overrides, edges } = await server.json<CoverageReport>('/api/coverage');
    expect(overrides).toEqual({ file: 'my edges.json', edges: 2 });
    expect(edges.origins).toContainEqual({ origin: 'hint', edges: 2 });
  });

  it('goes on to apply to imports that bring none, until another one takes its place', async () => {
    await server.importFiles([await file('a.sql', `${sql}\nGO\nCREATE TABLE dbo.C (z int);`)]);
    expect((await detailOf('dbo.B')).incoming[0]?.manual).toMatchObject([{ note: 'as agreed' }]);
    await server.importFiles([await file('a.sql', sql), await file('edges.json', stated('as agreed later'))]);
    expect((await detailOf('dbo.B')).incoming[0]?.manual).toMatchObject([{ note: 'as agreed later' }]);
    await server.importFiles([await file('a.sql', sql), await file('edges.json', '{"edges": []}')]);
    expect((await detailOf('dbo.B')).incoming).toEqual([]);
    expect((await server.json<CoverageReport>('/api/coverage')).overrides).toEqual({ file: 'edges.json', edges: 0 });
  });

  it('that is wrong is refused with everything that is wrong, and nothing has changed', async () => {
    const before = await server.json<Graph>('/api/graph');
    const wrong = await file('wrong.json', '{"edges": [\n{"from": "dbo.A"},\n{"from": "a", "to": "b", "kind": "x"}]}');
    const response = await server.upload([await file('a.sql', sql), wrong]);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { message: string; files: FileReport[] };
    expect(problem.message).toMatch(/Edge 1 \(line 2\): "to".*Edge 2 \(line 3\): "kind"/);
    expect(problem.files).toMatchObject([{ file: 'wrong.json', kind: 'overrides' }]);
    expect((await server.json<Graph>('/api/graph')).snapshot).toEqual(before.snapshot);
  });

  it('with a name that nobody knows is taken, and the report says so', async () => {
    const unknown = JSON.stringify({ edges: [{ from: 'lake.Feed', to: 'dbo.V' }] });
    await server.importFiles([await file('a.sql', sql), await file('edges.json', unknown)]);
    const { loose } = await server.json<CoverageReport>('/api/coverage');
    expect(loose).toMatchObject([
      { file: 'edges.json', line: 1, message: 'The name lake.Feed is not in the catalog.' },
    ]);
  });
});

describe('the sample', () => {
  beforeAll(async () => {
    const names = (await readdir(installation.sampleFolder)).filter((name) => name.endsWith('.parquet'));
    const status = await server.importFiles(names.map((name) => join(installation.sampleFolder, name)));
    expect(status.status).toBe('completed');
  });

  it('agrees with what SQL Server declares, and says why where it does not', async () => {
    const { counts, pairs, total } = await server.json<AgreementList>('/api/agreement?limit=10000');
    expect(pairs).toHaveLength(total);
    expect(counts!.both + counts!.parsed + counts!.declared).toBe(total);
    expect(counts!.both).toBeGreaterThan(total / 2);
    const unexplained = pairs.filter(({ state, reason }) => state !== 'both' && reason === null);
    expect(unexplained.map(({ module, object }) => `${module.name} ${object.name}`)).toEqual([]);
    const { pairs: only } = await server.json<AgreementList>('/api/agreement?state=parsed&limit=10000');
    expect(only).toEqual(pairs.filter(({ state }) => state === 'parsed'));
  });

  it('says of each object who agrees with it', async () => {
    const table = await detailOf('dwh.FactOutage');
    expect(table.agreement!.length).toBe(
      new Set([...table.incoming, ...table.outgoing].map(({ other }) => other.id)).size,
    );
    const renamed = await detailOf('mart.Receivables');
    expect(renamed.agreement).toContainEqual(
      expect.objectContaining({ state: 'parsed', reason: expect.objectContaining({ code: 'renamed' }) }),
    );
  });

  it('shows what the query log confirms, and when it was last seen', async () => {
    const nightly = await detailOf('ctl.usp_NightlyLoad');
    expect(nightly.seen!.times).toBeGreaterThan(1);
    expect(nightly.seen!.lastSeen).toMatch(/^2026-\d\d-\d\dT/);
    const calls = nightly.outgoing.filter(({ kind }) => kind === 'call');
    expect(calls.length).toBeGreaterThan(3);
    for (const call of calls) {
      expect(call.origins).toContain('query_log');
      expect(call.lastSeen).toBe(nightly.seen!.lastSeen);
    }
    const view = await detailOf('rpt.vw_LoadStatus');
    expect(view.seen!.times).toBeGreaterThan(0);
    expect(view.incoming.every(({ origins }) => !origins.includes('query_log'))).toBe(true);
    const { queryLog } = await server.json<CoverageReport>('/api/coverage');
    const { entries, unread, adHocWrites, statements, executions, reads, others } = queryLog!;
    expect(unread + adHocWrites + statements + executions + reads + others).toBe(entries);
    expect([unread, adHocWrites]).toEqual([0, 0]);
  });
});
