import { expect, it } from 'vitest';
import { declareScripts } from '../../bind/declare.ts';
import { Catalog, type CatalogData } from '../../catalog/catalog.ts';
import { Source } from '../../text/source.ts';
import { partOf } from '../estate/part.ts';
import type { ModuleFindings } from '../findings.ts';
import { ModuleTracing } from '../module-tracing.ts';
import { packModule, unpackModule } from './module.ts';

/** Bytes and back, each module. */
function roundTrips(data: CatalogData): [found: unknown, read: unknown][] {
  const all: ModuleFindings[] = [];
  const catalog = new Catalog(data);
  const onFound = (found: readonly ModuleFindings[]) => all.push(...found);
  new ModuleTracing(catalog, { variables: undefined, logged: [], onFound }).traceAll();
  return all.map((found) => {
    const [part, read] = [partOf(found), unpackModule(found.module, packModule(found, catalog), catalog)];
    return [
      { ...part, details: part.details() },
      { ...read, details: read.details() },
    ];
  });
}

it('gives back a module that another one hides, which its name finds', () => {
  const sql =
    'CREATE TABLE dbo.T (a int);\nGO\nCREATE PROCEDURE dbo.P AS INSERT INTO dbo.T (a) SELECT s.a FROM dbo.S AS s;';
  const data = declareScripts([new Source('a.sql', sql)]);
  const procedure = data.objects.find(({ name }) => name === 'P')!;
  const twice = { ...data, objects: [...data.objects, { ...procedure, id: 'another' }] };
  const trips = roundTrips(twice);
  expect(trips).toHaveLength(2);
  for (const [found, read] of trips) expect(read).toEqual(found);
});
