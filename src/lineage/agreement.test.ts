import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogData, CatalogObject, ObjectName } from '../catalog/catalog.ts';
import { Source } from '../text/source.ts';
import { traceLineage } from './lineage.ts';

const tables = `CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE SEQUENCE dbo.Numbers;
GO
CREATE SYNONYM dbo.AlsoA FOR dbo.A;
GO
`;

const elsewhere = (name: string, schema = 'dbo', database = ''): ObjectName => ({ database, schema, name });

/** The pairs of the module P, where it is declared to use `named`. */
function agreementOf(sql: string, named: (string | ObjectName)[], change = (catalog: CatalogData) => catalog) {
  const bare = declareScripts([new Source('a.sql', tables + sql)]);
  const idOf = (name: string) => bare.objects.find((object) => object.name === name)!.id;
  const declared = named.map((one) => ({
    referencing: idOf('P'),
    referenced: typeof one === 'string' ? idOf(one) : one,
  }));
  const lineage = traceLineage(change({ ...bare, declared }));
  const nameOf = new Map(lineage.objects.map(({ id, name }) => [id, name]));
  return lineage.agreement?.map(({ object, state, reason }) => [nameOf.get(object), state, reason].join(' ').trim());
}

describe('what the text says and SQL Server declares', () => {
  it('is both, also by way of a synonym', () => {
    const sql = 'CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM dbo.AlsoA';
    expect(agreementOf(sql, ['B', 'AlsoA'])?.sort()).toEqual(['A both synonym', 'B both']);
  });

  it('is both for a name that neither of the two can resolve', () => {
    const sql = 'CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM Other.dbo.Gone';
    expect(agreementOf(sql, ['B', elsewhere('Gone', 'dbo', 'Other')])?.sort()).toEqual(['B both', 'Gone both']);
  });
});

describe('what only the text says has a reason', () => {
  it.each([
    ['A parsed dynamic', "CREATE PROCEDURE dbo.P AS BEGIN EXEC ('SELECT x FROM dbo.A'); DELETE FROM dbo.B; END"],
    ['A parsed stated', 'CREATE PROCEDURE dbo.P AS\n-- @LINEAGE_INPUTS: dbo.A\nDELETE FROM dbo.B'],
    ['Gone parsed unresolved', 'CREATE PROCEDURE dbo.P AS BEGIN SELECT x FROM dbo.Gone; DELETE FROM dbo.B; END'],
    ['Gone parsed elsewhere', 'CREATE PROCEDURE dbo.P AS BEGIN SELECT x FROM Far.dbo.Gone; DELETE FROM dbo.B; END'],
    [
      'A parsed trigger table',
      'CREATE TRIGGER dbo.P ON dbo.A AFTER INSERT AS INSERT INTO dbo.B SELECT x FROM inserted',
    ],
    [
      'A parsed renamed',
      "CREATE PROCEDURE dbo.P AS BEGIN SELECT x INTO dbo.A_new FROM dbo.B; EXEC sp_rename 'dbo.A_new', 'A'; END",
    ],
  ])('%s', (expected, sql) => {
    expect(agreementOf(sql, ['B'])).toContain(expected);
  });

  it('a module of which nothing is declared, and an object that is younger than the module', () => {
    const sql = 'CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B\nGO\nCREATE VIEW dbo.V AS SELECT x FROM dbo.A';
    expect(agreementOf(sql, ['B'])).toContain('A parsed module not declared');
    const younger = (catalog: CatalogData): CatalogData => {
      const dates: Record<string, Partial<CatalogObject>> = {
        P: { modified: '2026-01-01T00:00:00Z' },
        A: { created: '2026-02-01T00:00:00Z' },
      };
      return { ...catalog, objects: catalog.objects.map((object) => ({ ...object, ...dates[object.name] })) };
    };
    const both = 'CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM dbo.A';
    expect(agreementOf(both, ['B'], younger)).toContain('A parsed created later');
    expect(agreementOf(both, ['B'])).toContain('A parsed');
  });
});

describe('what is only declared has a reason', () => {
  it.each([
    ['A declared out of date', 'CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B', ['A', 'B']],
    ['A declared moves no data', 'CREATE PROCEDURE dbo.P AS DROP TABLE dbo.A', ['A']],
    ['Numbers declared carries no data', 'CREATE PROCEDURE dbo.P AS SELECT NEXT VALUE FOR dbo.Numbers', ['Numbers']],
    [
      'A declared not read',
      'CREATE PROCEDURE dbo.P AS BEGIN PRINT 1; INSRT INTO dbo.B SELECT x FROM dbo.A; END',
      ['A'],
    ],
  ])('%s', (expected, sql, named) => {
    expect(agreementOf(sql, named)).toContain(expected);
  });

  it('an encrypted module: there is no text', () => {
    const encrypted = (catalog: CatalogData): CatalogData => ({
      ...catalog,
      objects: catalog.objects.map((object) => (object.name === 'P' ? { ...object, definition: undefined } : object)),
    });
    expect(agreementOf('CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B', ['B'], encrypted)).toEqual([
      'B declared no text',
    ]);
  });
});

describe('a declared name that the catalog does not have', () => {
  const sql = 'CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B';

  it('is an unresolved object with a declared edge', () => {
    expect(agreementOf(sql, ['B', elsewhere('Gone', 'stg')])).toContain('Gone declared out of date');
  });

  it('is nothing where the text was read and the name is an alias, a method, or SQL Server’s own', () => {
    const odd = [elsewhere('t', ''), elsewhere('nodes', 'doc'), elsewhere('objects', 'sys')];
    expect(agreementOf(sql, ['B', ...odd])).toEqual(['B both']);
  });
});

it('is not spoken of where the import declares nothing', () => {
  expect(agreementOf('CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B', [])).toBeUndefined();
});
