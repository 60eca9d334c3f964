import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { Source } from '../text/source.ts';
import { traceLineage } from './lineage.ts';

const tables = 'CREATE TABLE dbo.A (x int);\nGO\nCREATE TABLE dbo.B (x int);\nGO\n';

/** The coverage of the module that the SQL creates. */
function coverageOf(sql: string) {
  const catalog = declareScripts([new Source('a.sql', tables + sql)]);
  const { module, ...coverage } = traceLineage(catalog).coverage.find(
    (one) => catalog.objects.find(({ id }) => id === one.module)!.name === 'P',
  )!;
  return coverage;
}

describe('a module that was understood', () => {
  it('says how many of its statements move data', () => {
    const sql = `CREATE PROCEDURE dbo.P AS BEGIN
      SET NOCOUNT ON;
      DECLARE @n int = 1;
      IF @n > 0 INSERT INTO dbo.B SELECT x FROM dbo.A ELSE PRINT 'none';
    END`;
    expect(coverageOf(sql)).toEqual({ understood: 'whole', statements: 4, moving: 1, lost: 0, empty: undefined });
  });

  it('counts the query of a view and of an inline function', () => {
    expect(coverageOf('CREATE VIEW dbo.P AS SELECT x FROM dbo.A')).toMatchObject({ statements: 1, moving: 1 });
    expect(coverageOf('CREATE FUNCTION dbo.P() RETURNS TABLE AS RETURN (SELECT x FROM dbo.A)')).toMatchObject({
      understood: 'whole',
      moving: 1,
    });
  });
});

describe('a module without an edge says why', () => {
  it.each([
    ['moves no data', 'whole', 'CREATE PROCEDURE dbo.P AS RETURN 0'],
    ['nothing stored', 'whole', 'CREATE PROCEDURE dbo.P AS SELECT name FROM sys.objects'],
    [
      'nothing stored',
      'whole',
      'CREATE PROCEDURE dbo.P AS BEGIN CREATE TABLE #t (x int); INSERT INTO #t VALUES (1); END',
    ],
    ['dynamic', 'partly', 'CREATE PROCEDURE dbo.P @sql nvarchar(max) AS EXEC (@sql)'],
    ['not read', 'partly', 'CREATE PROCEDURE dbo.P AS BEGIN PRINT 1; INSRT INTO dbo.B SELECT 1; END'],
  ])('%s: %s %s', (empty, understood, sql) => {
    expect(coverageOf(sql)).toMatchObject({ empty, understood });
  });

  it('no text: an encrypted definition', () => {
    const catalog = declareScripts([new Source('a.sql', `${tables}CREATE PROCEDURE dbo.P AS RETURN 0`)]);
    const objects = catalog.objects.map((object): CatalogObject => ({ ...object, definition: undefined }));
    expect(traceLineage({ ...catalog, objects }).coverage).toMatchObject([
      { understood: 'no text', empty: 'no text', statements: 0 },
    ]);
  });

  it('but one with an edge has no reason, however much of it is not known', () => {
    const sql = 'CREATE PROCEDURE dbo.P @sql nvarchar(max) AS BEGIN TRUNCATE TABLE dbo.A; EXEC (@sql); END';
    expect(coverageOf(sql)).toMatchObject({ understood: 'partly', empty: undefined });
  });
});
