import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDbSnapshot } from './duckdb-snapshot.ts';
import { loadSales, vwSales, warehouse } from './testing/warehouse.ts';
import { writeSnapshot } from './write-snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-snapshot-'));
let snapshot: DuckDbSnapshot;
const steps: [string, number][] = [];

beforeAll(async () => {
  const file = join(folder, 'a.duckdb');
  await writeSnapshot(file, warehouse, (step, done) => steps.push([step, done]));
  snapshot = await DuckDbSnapshot.open(file, 'a');
});
afterAll(async () => {
  await snapshot.close();
  rmSync(folder, { recursive: true, force: true });
});

const everything = { limit: 50, offset: 0 };
const names = (list: readonly { schema: string; name: string }[]) => list.map((o) => `${o.schema}.${o.name}`);

describe('writing', () => {
  it('says what it is doing, and never goes back', () => {
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map(([, done]) => done)).toEqual(steps.map(([, done]) => done).toSorted((a, b) => a - b));
  });

  it('refuses lineage that names an object it does not list', async () => {
    const { lineage } = warehouse;
    const edges = [...lineage.edges, { from: '1', to: '99', kind: 'read', origins: ['parsed'], evidence: [] } as const];
    const broken = { ...warehouse, lineage: { ...lineage, edges } };
    await expect(writeSnapshot(join(folder, 'broken.duckdb'), broken)).rejects.toThrow('id 99');
  });
});

describe('the graph', () => {
  it('has every object, in list order, and every edge', async () => {
    const { objects, edges, snapshot: info } = await snapshot.graph();
    expect(info).toMatchObject({ id: 'a', user: 'anna', objects: 11, edges: 7, columnEdges: 1, diagnostics: 2 });
    expect(names(objects).slice(0, 4)).toEqual([
      'ctl.WriteLog',
      'dbo.Customer',
      'dbo.FactSales',
      'dbo.Größe "quoted" ]x',
    ]);
    expect(objects.find((o) => o.id === '3')).toMatchObject({ inputs: 3, outputs: 2, parsed: true });
    expect(objects.find((o) => o.id === '9')).toMatchObject({ parsed: false });
    expect(edges).toHaveLength(7);
    expect(edges).toContainEqual({ from: '1', to: '3', kind: 'read', origins: ['parsed', 'declared'] });
  });
});

describe('an object', () => {
  it('comes with its edges, their evidence and its text', async () => {
    const detail = await snapshot.object('3');
    expect(detail?.sql).toBe(loadSales);
    expect(detail?.incoming.map((e) => [e.other.name, e.kind])).toEqual([
      ['Customer', 'read'],
      ['Feed', 'read'],
      ['Order Lines', 'read'],
    ]);
    const proof = detail!.incoming[2]!.evidence[0]!;
    expect(loadSales.slice(proof.start, proof.end)).toBe('stg.[Order Lines]');
    expect(proof).toMatchObject({ module: '3', moduleName: 'dbo.LoadSales', line: 5, statement: 'INSERT' });
    expect(detail?.columnEdges[0]).toMatchObject({
      from: { object: '2', objectName: 'dbo.Customer', column: 'CustomerID' },
      throughName: 'dbo.LoadSales',
      subtype: 'IDENTITY',
    });
    expect(detail?.diagnostics).toMatchObject([{ code: 'HW2001', line: 1, column: 1 }]);
  });

  it('that is a table has columns and generated SQL', async () => {
    const detail = await snapshot.object('2');
    expect(detail?.columns).toEqual([
      { name: 'CustomerID', type: 'int', ordinal: 1, nullable: false },
      { name: 'Name', type: 'nvarchar(50)', ordinal: 2, nullable: true },
    ]);
    expect(detail?.sql).toBe(
      'CREATE TABLE [dbo].[Customer] (\n    [CustomerID] int NOT NULL,\n    [Name] nvarchar(50) NULL\n);\n',
    );
  });

  it('that nobody knows is undefined', async () => {
    expect(await snapshot.object('12345')).toBeUndefined();
    expect(await snapshot.object("1' OR 1=1 --")).toBeUndefined();
    expect(await snapshot.ddl('x')).toBeUndefined();
    expect(await snapshot.trace('x', 'both', 3)).toBeUndefined();
    expect(await snapshot.paths('1', 'x')).toBeUndefined();
  });

  it('is found by name', async () => {
    expect(names((await snapshot.objects({ ...everything, q: 'sales' })).objects)).toEqual([
      'dbo.Sales',
      'dbo.FactSales',
      'dbo.LoadSales',
      'rpt.vw_Sales',
    ]);
    expect((await snapshot.objects({ ...everything, q: '[dbo].[loadsales]' })).total).toBe(1);
    expect((await snapshot.objects({ ...everything, schemas: ['DBO'], types: ['table'] })).total).toBe(3);
    expect((await snapshot.objects({ limit: 2, offset: 10 })).objects).toHaveLength(1);
  });
});

describe('references', () => {
  it('come with the line they stand in', async () => {
    const { references, total } = await snapshot.references('2', everything);
    expect(total).toBe(2);
    expect(references.map((r) => [r.column, r.moduleName, r.text])).toContainEqual([
      null,
      'dbo.LoadSales',
      'JOIN   dbo.Customer AS c ON c.CustomerID = o.CustomerID;',
    ]);
    expect((await snapshot.references('2', { ...everything, column: 'customerid' })).total).toBe(1);
    expect((await snapshot.references('2', { limit: 1, offset: 1 })).references).toHaveLength(1);
  });
});

describe('a trace', () => {
  it('has levels on both sides', async () => {
    const found = await snapshot.trace('3', 'both', 5);
    expect(Object.fromEntries(found!.objects.map((o) => [o.name, o.level]))).toEqual({
      LoadSales: 0,
      'Order Lines': -1,
      Customer: -1,
      Feed: -1,
      FactSales: 1,
      WriteLog: 1,
      vw_Sales: 2,
    });
    expect(found).toMatchObject({ start: '3', truncated: false, message: null });
    expect(found!.edges).toHaveLength(6);
  });

  it('follows calls from caller to callee', async () => {
    const up = await snapshot.trace('6', 'upstream', 1);
    expect(up!.objects.map((o) => o.name)).toEqual(['WriteLog', 'LoadSales']);
  });
});

describe('paths', () => {
  it('lie between two objects, in the direction of the data', async () => {
    const found = await snapshot.paths('2', '5');
    expect(found!.paths).toEqual([['2', '3', '4', '5']]);
    expect(found!.edges).toHaveLength(3);
    expect((await snapshot.paths('5', '2'))!.paths).toEqual([]);
  });
});

describe('search', () => {
  const hits = async (q: string, filter = {}) =>
    (await snapshot.search(q, { ...everything, ...filter })).hits.map((hit) => `${hit.object.name}:${hit.field}`);

  it('ranks names before columns before text', async () => {
    expect(await hits('customer')).toEqual([
      'Customer:name',
      'trg_Customer:name',
      'FactSales:column',
      'Order Lines:column',
      'LoadSales:ddl',
      'vw_Sales:ddl',
    ]);
  });

  it.each([
    ['CUSTOMERID', 5],
    ['ustomeri', 5],
    ['sales vw', 1],
    ['"group by"', 1],
    ['"insert   into dbo.FactSales"', 1],
    ['"by group"', 0],
    ['dbo.größe', 1],
    ['nothingofthekind', 0],
    ['', 0],
    ['--', 0],
    ["x' OR '1'='1", 0],
    ['%', 0],
  ])('finds %s in %i objects', async (q, total) => {
    expect((await snapshot.search(q, everything)).total).toBe(total);
  });

  it('shows the best lines, with what matched', async () => {
    const { hits } = await snapshot.search('price qty', { ...everything, types: ['Stored Procedure'] });
    const [line] = hits[0]!.lines;
    expect(line).toMatchObject({ line: 4, text: 'SELECT c.CustomerID, o.Qty * o.Price' });
    expect(line!.highlights.map(([a, b]) => line!.text.slice(a, b))).toEqual(['Qty', 'Price']);
  });

  it('counts facets under the other filter', async () => {
    const { facets, total } = await snapshot.search('customer', { ...everything, schemas: ['dbo'] });
    expect(total).toBe(4);
    expect(facets.types).toContainEqual({ name: 'Table', count: 2 });
    expect(facets.schemas).toContainEqual({ name: 'rpt', count: 1 });
  });

  it('answers in the old shape too', async () => {
    const found = await snapshot.searchDdl('FactSales');
    expect(found.map((hit) => [hit.id, hit.type])).toEqual([
      ['4', 'Table'],
      ['5', 'View'],
      ['3', 'Stored Procedure'],
    ]);
    expect(found[1]!.snippet).toContain('FROM dbo.FactSales');
  });
});

describe('the old shapes', () => {
  it('know four types, and no synonyms, triggers or unresolved objects', async () => {
    const nodes = await snapshot.legacyNodes();
    expect(nodes.map((node) => node.name).toSorted()).toEqual([
      'Customer',
      'DimDate',
      'FactSales',
      'Größe "quoted" ]x',
      'LoadSales',
      'Order Lines',
      'WriteLog',
      'vw_Sales',
    ]);
    expect(nodes.find((node) => node.id === '3')).toEqual({
      id: '3',
      name: 'LoadSales',
      schema: 'dbo',
      object_type: 'Stored Procedure',
      description: 'Stored Procedure dbo.LoadSales',
      data_model_type: 'Other',
      node_symbol: 'circle',
      inputs: ['2', '1'],
      outputs: ['6', '4'],
      parse_success: true,
    });
    expect(nodes.find((node) => node.id === '8')).toMatchObject({ object_type: 'Table', data_model_type: 'Dimension' });
    expect(nodes.find((node) => node.id === '2')!.outputs).toEqual(['3']);
    expect(nodes.every((node) => !('ddl_text' in node))).toBe(true);
  });

  it('bring the SQL along when asked', async () => {
    const nodes = await snapshot.legacyNodes({ includeDdl: true });
    expect(nodes.find((node) => node.id === '5')!.ddl_text).toBe(vwSales);
    expect(nodes.find((node) => node.id === '4')!.ddl_text).toContain('[Amount] decimal(38,2)');
  });

  it('count coverage', async () => {
    expect(await snapshot.legacySummary()).toMatchObject({
      total_objects: 8,
      parsed_objects: 8,
      coverage: 100,
      by_object_type: { Table: { total: 5, parsed: 5, coverage: 100 }, Function: { total: 0, parsed: 0, coverage: 0 } },
    });
  });

  it('have metadata and DDL', async () => {
    expect(await snapshot.metadata()).toMatchObject({
      available: true,
      node_count: 8,
      upload_timestamp: '2026-11-24T14:45:00.000Z',
      upload_timestamp_human: '2026-11-24 14:45 UTC',
    });
    expect(await snapshot.ddl('5')).toEqual({
      object_id: '5',
      object_name: 'vw_Sales',
      schema_name: 'rpt',
      object_type: 'View',
      ddl_text: vwSales,
    });
    expect((await snapshot.ddl('8'))?.object_type).toBe('Table');
    expect((await snapshot.ddl('7'))?.ddl_text).toBe('CREATE SYNONYM [dbo].[Sales] FOR dbo.FactSales;\n');
  });
});
