import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, ObjectDetail, ReferenceInfo, ReferenceList } from '../../src/contract/explore.ts';
import { installation } from '../../src/settings/installation.ts';
import { type Harness, startServer } from './harness.ts';

let server: Harness;
let graph: Graph;
beforeAll(async () => {
  server = await startServer();
  const folder = installation.sampleFolder;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.parquet'));
  await server.importFiles(files.map((name) => join(folder, name)));
  graph = await server.json<Graph>('/api/graph');
});
afterAll(() => server.close());

const idOf = (schema: string, name: string) =>
  graph.objects.find((object) => object.schema === schema && object.name === name)!.id;
const referencesTo = (path: string) => server.json<ReferenceList>(`/api/${path}/references?limit=10000`);

/** The text of each place, cut out of its module's SQL. */
async function written(references: readonly ReferenceInfo[]): Promise<string[]> {
  const texts = new Map<string, string>();
  for (const module of new Set(references.map((reference) => reference.module))) {
    texts.set(module, (await server.json<ObjectDetail>(`/api/objects/${module}`)).sql ?? '');
  }
  return references.map(({ module, start, end }) => texts.get(module)!.slice(start, end));
}

describe('the references to an object', () => {
  it('stand at the places that name it, counted by module', async () => {
    const { references, total, modules } = await referencesTo(`objects/${idOf('dwh', 'FactOutage')}`);
    const named = references.filter((reference) => reference.column === null && reference.origin === 'parsed');
    expect(named.length).toBeGreaterThan(1);
    for (const text of await written(named)) expect(text).toMatch(/FactOutage\]?$/);
    expect(references).toHaveLength(total);
    expect(modules.reduce((sum, { places }) => sum + places, 0)).toBe(total);
    for (const { id, places } of modules) {
      expect(references.filter((reference) => reference.module === id)).toHaveLength(places);
    }
    expect(modules.map(({ name }) => name)).toContain('dwh.usp_LoadFactOutage');
    const write = named.find(({ moduleName, access }) => moduleName === 'dwh.usp_LoadFactOutage' && access === 'write');
    expect(write!.text.slice(...write!.highlight)).toBe('dwh.FactOutage');
  });

  it('come page by page, each page with all modules', async () => {
    const path = `/api/objects/${idOf('dwh', 'FactOutage')}/references`;
    const all = await server.json<ReferenceList>(`${path}?limit=10000`);
    const page = await server.json<ReferenceList>(`${path}?limit=3&offset=2`);
    expect(page.references).toEqual(all.references.slice(2, 5));
    expect(page.total).toBe(all.total);
    expect(page.modules).toEqual(all.modules);
  });
});

describe('the references to a synonym', () => {
  it('are the places that call what it stands for by this name, and no others', async () => {
    const synonym = idOf('ods', 'PriceArea');
    const { base, coverage } = await server.json<ObjectDetail>(`/api/objects/${synonym}`);
    expect(coverage.empty).toBeNull();
    expect([base?.database, base?.schema, base?.name]).toEqual(['GridMaster', 'market', 'PriceArea']);
    const own = await referencesTo(`objects/${synonym}`);
    expect(own.references.length).toBeGreaterThan(0);
    for (const text of await written(own.references)) expect(text).toMatch(/^(ods\.)?PriceArea$/);
    const ofBase = await referencesTo(`objects/${base!.id}`);
    const others = ofBase.references.filter(({ column }) => column === null).length - own.total;
    const texts = await written(ofBase.references.filter(({ column }) => column === null));
    expect(texts.filter((text) => /market\.PriceArea$/.test(text))).toHaveLength(others);
    expect(others).toBeGreaterThan(0);
    const page = await server.json<ReferenceList>(`/api/objects/${synonym}/references?limit=1`);
    expect(page.references).toEqual(own.references.slice(0, 1));
    expect(page.modules).toEqual(own.modules);
    expect(page.modules.reduce((sum, { places }) => sum + places, 0)).toBe(own.total);
  });
});

describe('the references to a column', () => {
  it('are those of the object that name the column, whatever the case of its letters', async () => {
    const id = idOf('dwh', 'FactOutage');
    const all = await referencesTo(`objects/${id}`);
    const column = await referencesTo(`columns/${id}.durationMINUTES`);
    expect(column.references.length).toBeGreaterThan(0);
    expect(column.references).toEqual(all.references.filter((reference) => reference.column === 'DurationMinutes'));
    const plain = column.references.filter(({ origin, via }) => origin === 'parsed' && via === null);
    for (const text of await written(plain)) expect(text).toMatch(/^\[?DurationMinutes\]?$/i);
  });

  it('hold filters and result sets, where nothing is written', async () => {
    const filtered = await referencesTo(`columns/${idOf('ods', 'Contract')}.SupplyEnd`);
    const filter = filtered.references.find(
      ({ moduleName, text }) => moduleName === 'ods.vw_ActiveContract' && /IS NULL OR/.test(text),
    );
    expect(filter?.access).toBe('read');
    const shown = await referencesTo(`columns/${idOf('dwh', 'vw_InvoiceDetail')}.PaidAmount`);
    expect(shown.references.map(({ moduleName }) => moduleName)).toContain('rpt.usp_CustomerStatement');
  });

  it('of an unknown object or column are a 404 in words', async () => {
    const id = idOf('dwh', 'FactOutage');
    for (const [path, words] of [
      [`${id}.Nothing`, /has no column Nothing/],
      [`${id}`, /has no column/],
      ['999999999999.A', /no object 999999999999/],
    ] as const) {
      const response = await server.get(`/api/columns/${path}/references`);
      expect(response.status).toBe(404);
      expect(((await response.json()) as { message: string }).message).toMatch(words);
    }
  });
});
