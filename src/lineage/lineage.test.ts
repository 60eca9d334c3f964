import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import { Source } from '../text/source.ts';
import { traceLineage } from './lineage.ts';
import { lineageJson, referenceLines } from './report.ts';

const catalogOf = (sql: string): CatalogData => declareScripts([new Source('a.sql', sql)]);

function edgesOf(catalog: CatalogData) {
  return lineageJson(traceLineage(catalog), catalog).edges.map(
    ({ from, to, kind, origins }) => `${from} ${kind} ${to} [${origins.join(' ')}]`,
  );
}

const idOf = (catalog: CatalogData, name: string) => catalog.objects.find((object) => object.name === name)!.id;

describe('declared dependencies', () => {
  const sql = `CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Q AS RETURN;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM dbo.A;`;

  it('add their origin to what the text says too', () => {
    const catalog = catalogOf(sql);
    const declared = [{ referencing: idOf(catalog, 'P'), referenced: idOf(catalog, 'B') }];
    expect(edgesOf({ ...catalog, declared })).toEqual([
      'dbo.P write dbo.B [parsed declared]',
      'dbo.A read dbo.P [parsed]',
    ]);
  });

  it('are reads of tables and calls of procedures where the text does not say', () => {
    const catalog = catalogOf(`${sql}\nGO\nCREATE PROCEDURE dbo.R @s nvarchar(max) AS EXEC (@s);`);
    const referencing = idOf(catalog, 'R');
    const declared = ['A', 'Q', 'Missing'].map((name) => ({
      referencing,
      referenced: catalog.objects.find((object) => object.name === name)?.id ?? '999',
    }));
    expect(edgesOf({ ...catalog, declared })).toEqual(
      expect.arrayContaining(['dbo.A read dbo.R [declared]', 'dbo.R call dbo.Q [declared]']),
    );
  });
});

describe('the query log', () => {
  it('gives a script for each text that writes, whatever its constants', () => {
    const catalog = catalogOf('CREATE TABLE dbo.A (x int);\nGO\nCREATE TABLE dbo.B (x int);');
    const queries = [
      { text: 'INSERT INTO dbo.B SELECT x FROM dbo.A WHERE x = 1' },
      { text: 'INSERT INTO dbo.B SELECT x FROM dbo.A WHERE x = 2' },
      { text: 'SELECT x FROM dbo.A' },
    ];
    expect(edgesOf({ ...catalog, queries })).toEqual([
      '[query log 1] write dbo.B [query_log]',
      'dbo.A read [query log 1] [query_log]',
    ]);
    const { objects } = lineageJson(traceLineage({ ...catalog, queries }), catalog);
    expect(objects.filter(({ type }) => type === 'Script').map(({ name }) => name)).toEqual(['[query log 1]']);
  });
});

describe('the catalog', () => {
  it('does not depend on the order of the files', () => {
    const files = [
      new Source('1.sql', 'ALTER TABLE dbo.T ADD b int;'),
      new Source('2.sql', 'CREATE VIEW dbo.V AS SELECT * FROM dbo.T;'),
      new Source('3.sql', 'CREATE TABLE dbo.T (a int);'),
    ];
    const forwards = declareScripts(files);
    const backwards = declareScripts(files.toReversed());
    expect(backwards).toEqual(forwards);
    const { objects } = lineageJson(traceLineage(forwards), forwards);
    expect(objects.find(({ name }) => name === 'dbo.V')?.columns).toEqual(['a', 'b']);
  });

  it('takes columns that somebody tells beside the files', () => {
    const known = new Map([
      [
        ['dbo', 'T'],
        ['a', 'b'],
      ],
    ]);
    const catalog = declareScripts([new Source('v.sql', 'CREATE VIEW dbo.V AS SELECT * FROM dbo.T;')], { known });
    const { objects } = lineageJson(traceLineage(catalog), catalog);
    expect(objects.find(({ name }) => name === 'dbo.V')?.columns).toEqual(['a', 'b']);
  });

  it('traces views that read each other without end', () => {
    const catalog = catalogOf(
      'CREATE VIEW dbo.V AS SELECT * FROM dbo.W;\nGO\nCREATE VIEW dbo.W AS SELECT * FROM dbo.V;',
    );
    expect(edgesOf(catalog)).toEqual(['dbo.W read dbo.V [parsed]', 'dbo.V read dbo.W [parsed]']);
  });
});

describe('references', () => {
  it('are one line for each place, with exactly the name that stands there', () => {
    const sql = `CREATE TABLE dbo.T (a int, b int);
GO
CREATE VIEW dbo.V AS
WITH c AS (SELECT t.a AS x, t.* FROM dbo.T AS t WHERE t.b > 0)
SELECT c.x FROM c;`;
    const catalog = catalogOf(sql);
    const lines = referenceLines(traceLineage(catalog), catalog);
    const shown = lines.map(({ object, column, start, end, access, via, line }) =>
      [access, object, column ?? '', sql.slice(start, end), line, via ?? ''].join(' ').trim(),
    );
    expect(shown.toSorted()).toEqual(
      [
        'define dbo.V  dbo.V 3',
        'read dbo.T  dbo.T 4',
        'read dbo.T a a 4',
        'read dbo.T a * 4 star',
        'read dbo.T b * 4 star',
        'read dbo.T b b 4',
      ].toSorted(),
    );
  });
});
