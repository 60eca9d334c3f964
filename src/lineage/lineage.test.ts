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

describe('scripts that a program wrote', () => {
  const tables = 'CREATE TABLE dbo.S (a int, b int);\nGO\nCREATE TABLE dbo.T (a int, b int);\nGO\n';

  it.each(['UNION ALL', 'UNION', 'EXCEPT'])('may have thousands of branches: %s', (operator) => {
    const branches = Array.from({ length: 5000 }, (_, i) => `SELECT a, b FROM dbo.S WHERE b = ${i}`);
    const catalog = catalogOf(`${tables}INSERT INTO dbo.T (a, b)\n${branches.join(` ${operator}\n`)};`);
    const { column_edges: edges } = lineageJson(traceLineage(catalog), catalog);
    const direct = edges.filter(({ type }) => type === 'DIRECT');
    expect(direct.map(({ from, to }) => `${to} <- ${from}`)).toEqual(['dbo.T.a <- dbo.S.a', 'dbo.T.b <- dbo.S.b']);
  });

  it('may join thousands of tables', () => {
    const joins = Array.from({ length: 5000 }, (_, i) => ` JOIN dbo.S AS s${i + 1} ON s${i + 1}.a = s${i}.b`);
    const catalog = catalogOf(`${tables}INSERT INTO dbo.T (a) SELECT s5000.a FROM dbo.S AS s0${joins.join('\n')};`);
    const { column_edges: edges } = lineageJson(traceLineage(catalog), catalog);
    expect(edges.map(({ from, to, subtype }) => `${to} ${subtype} ${from}`).toSorted()).toEqual([
      'dbo.T.a IDENTITY dbo.S.a',
      'dbo.T.a JOIN dbo.S.a',
      'dbo.T.a JOIN dbo.S.b',
    ]);
  });

  it('may insert rows by the hundred thousand', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `(${i}, 0)`);
    rows.push('(1, (SELECT MAX(s.b) FROM dbo.S AS s))');
    const catalog = catalogOf(`${tables}INSERT INTO dbo.T (a, b) VALUES ${rows.join(', ')};`);
    const { column_edges: edges } = lineageJson(traceLineage(catalog), catalog);
    expect(edges.map(({ from, to, subtype }) => `${to} ${subtype} ${from}`)).toEqual(['dbo.T.b AGGREGATION dbo.S.b']);
  });

  it.each([
    ['common table expressions', chained(5000, (i) => `c${i} AS (SELECT a, b FROM c${i - 1} WHERE b > ${i})`)],
    ['APPLY', applied(3000)],
  ])('may have thousands of queries, each of which reads the one before: %s', (_, query) => {
    const catalog = catalogOf(`${tables}GO\nCREATE VIEW dbo.V AS ${query};`);
    const { column_edges: edges } = lineageJson(traceLineage(catalog), catalog);
    expect(edges.map(({ from, to, subtype }) => `${to} ${subtype} ${from}`)).toContain('dbo.V.a IDENTITY dbo.S.a');
  });

  it('may have views that read one another, thousands deep, the last of them first', () => {
    const views = Array.from({ length: 2000 }, (_, i) => `CREATE VIEW dbo.V${i} AS SELECT * FROM dbo.V${i + 1};`);
    const script = [...views, 'CREATE VIEW dbo.V2000 AS SELECT a FROM dbo.S;'].join('\nGO\n');
    const catalog = catalogOf(`${tables}${script}`);
    const { column_edges: edges, diagnostics } = lineageJson(traceLineage(catalog), catalog);
    expect(diagnostics).toEqual([]);
    expect(edges.map(({ from, to }) => `${to} <- ${from}`)).toContain('dbo.V0.a <- dbo.V1.a');
    expect(edges).toHaveLength(2001);
  });

  it('may have procedures that call one another in a circle of hundreds', () => {
    const catalog = catalogOf(`${tables}${circle(150)}`);
    const { edges, column_edges, diagnostics } = lineageJson(traceLineage(catalog), catalog);
    expect(diagnostics).toEqual([]);
    expect(edges.filter(({ kind }) => kind === 'call')).toHaveLength(150);
    expect(column_edges.map(({ from, to }) => `${to} <- ${from}`)).toEqual(['dbo.T.a <- dbo.S.a']);
  });

  it('may have procedures that call one another in a circle of thousands: which of them are given up is told', () => {
    const catalog = catalogOf(`${tables}CREATE VIEW dbo.V AS SELECT a FROM dbo.S;\nGO\n${circle(2000)}`);
    const { edges, diagnostics } = lineageJson(traceLineage(catalog), catalog);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['HW3007']));
    expect(edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toContain('dbo.S read dbo.V');
    expect(edges.filter(({ kind }) => kind === 'call')).toHaveLength(2000 - diagnostics.length);
  });

  it.each([
    ['so many different calls of a procedure are followed', 310, 10, 300],
    ['calls of so long procedures', 3, 100_001, 0],
    ['no more letters of procedures than these', 60, 50_000, 20],
  ])('may have more than is followed: %s', (_, calls, letters, followed) => {
    const run = `CREATE PROCEDURE dbo.Run @sql nvarchar(max) AS EXEC (@sql); --${'-'.repeat(letters)}`;
    const called = Array.from({ length: calls }, (_, i) => `EXEC dbo.Run N'DELETE FROM dbo.T${i}';`);
    const catalog = catalogOf(`${tables}${run}\nGO\nCREATE PROCEDURE dbo.Main AS\n${called.join('\n')}`);
    const { edges, diagnostics } = lineageJson(traceLineage(catalog), catalog);
    expect(edges.filter(({ from, kind }) => kind === 'write' && from === 'dbo.Run')).toHaveLength(followed);
    expect(diagnostics.map(({ code }) => code)).toEqual(['HW3001']);
  });

  it('may have more ways through procedures that share a temp table than anybody counts', () => {
    const procedures = Array.from({ length: 60 }, (_, i) => {
      const calls = i < 58 ? `EXEC dbo.P${i + 1}; EXEC dbo.P${i + 2};` : '';
      return `CREATE PROCEDURE dbo.P${i} AS ${calls} INSERT INTO dbo.T (a) SELECT t.a FROM #t AS t;`;
    });
    const main = 'CREATE PROCEDURE dbo.Main AS SELECT s.a INTO #t FROM dbo.S AS s; EXEC dbo.P0;';
    const catalog = catalogOf(`${tables}${[...procedures, main].join('\nGO\n')}`);
    const { column_edges: edges, diagnostics } = lineageJson(traceLineage(catalog), catalog);
    expect(diagnostics).toEqual([]);
    expect(edges.map(({ from, to }) => `${to} <- ${from}`)).toEqual(Array(60).fill('dbo.T.a <- dbo.S.a'));
  });
});

function chained(length: number, link: (i: number) => string): string {
  const links = Array.from({ length }, (_, i) => (i === 0 ? 'c0 AS (SELECT a, b FROM dbo.S)' : link(i)));
  return `WITH ${links.join(',\n')} SELECT a FROM c${length - 1}`;
}

function applied(length: number): string {
  const links = Array.from({ length }, (_, i) => `CROSS APPLY (SELECT ${i === 0 ? 's' : `c${i - 1}`}.a) AS c${i}`);
  return `SELECT c${length - 1}.a FROM dbo.S AS s ${links.join('\n')}`;
}

describe('columns', () => {
  it('of a global temp table that the callee of a callee leaves are known, each procedure in a file of its own', () => {
    const catalog = declareScripts([
      new Source('tables.sql', 'CREATE TABLE dbo.S (a int, b int);\nGO\nCREATE TABLE dbo.T (x int, y int);'),
      new Source('make.sql', 'CREATE PROCEDURE dbo.Make AS SELECT s.a, s.b INTO ##t FROM dbo.S AS s;'),
      new Source('hand.sql', 'CREATE PROCEDURE dbo.Hand AS EXEC dbo.Make;'),
      new Source(
        'take.sql',
        'CREATE PROCEDURE dbo.Take AS\nEXEC dbo.Hand;\nINSERT INTO dbo.T (x, y) SELECT * FROM ##t;',
      ),
    ]);
    const { column_edges: edges, diagnostics } = lineageJson(traceLineage(catalog), catalog);
    expect(diagnostics).toEqual([]);
    expect(edges.map(({ from, to }) => `${to} <- ${from}`)).toEqual(['dbo.T.x <- dbo.S.a', 'dbo.T.y <- dbo.S.b']);
  });

  it('that the callee of a callee adds to a temp table are known, each procedure in a file of its own', () => {
    const sql = `CREATE PROCEDURE dbo.P AS
CREATE TABLE #t (Id int);
EXEC dbo.Middle;
INSERT INTO #t (Id, Net) SELECT s.a, s.b FROM dbo.S AS s;
INSERT INTO dbo.T (x, y) SELECT * FROM #t;`;
    const catalog = declareScripts([
      new Source('1.sql', 'CREATE PROCEDURE dbo.Widen AS ALTER TABLE #t ADD Net int;'),
      new Source('2.sql', 'CREATE PROCEDURE dbo.Middle AS EXEC dbo.Widen;'),
      new Source('3.sql', sql),
    ]);
    const found = lineageJson(traceLineage(catalog), catalog).column_edges;
    expect(found.map(({ from, to }) => `${to} <- ${from}`)).toEqual(['dbo.T.x <- dbo.S.a', 'dbo.T.y <- dbo.S.b']);
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
    const lines = [...referenceLines(traceLineage(catalog), catalog)];
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

/** Procedures that hand a value on, each to the next; the first begins with it, and writes what comes back. */
function circle(length: number): string {
  const called = (i: number) => `EXEC dbo.P${(i + 1) % length} @x OUTPUT;`;
  const body = (i: number) =>
    i === 0
      ? `BEGIN SET @x = (SELECT MAX(a) FROM dbo.S); ${called(i)} INSERT INTO dbo.T (a) VALUES (@x); END`
      : called(i);
  const procedures = Array.from({ length }, (_, i) => `CREATE PROCEDURE dbo.P${i} @x int OUTPUT AS\n${body(i)}`);
  return procedures.join('\nGO\n');
}
