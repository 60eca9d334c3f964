import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import type { LineageStream } from '../lineage/flow/edges.ts';
import { traceLineage } from '../lineage/lineage.ts';
import { Source } from '../text/source.ts';
import { traceEstate } from './trace-estate.ts';

/** One object a file, as a project has them. */
const project: Readonly<Record<string, string>> = {
  Customer: 'CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));',
  Invoice: 'CREATE TABLE dbo.Invoice (Id int, CustomerId int, Amount decimal(18, 2));',
  Report: 'CREATE TABLE dbo.Report (Name nvarchar(50), Amount decimal(18, 2));',
  AllCustomers: 'CREATE VIEW dbo.AllCustomers AS SELECT * FROM dbo.Customer;',
  Named: 'CREATE VIEW dbo.Named AS SELECT a.Name FROM dbo.AllCustomers AS a;',
  Total: 'CREATE PROCEDURE dbo.Total @sum decimal(18, 2) OUTPUT AS SELECT @sum = SUM(Amount) FROM dbo.Invoice;',
  Load: `CREATE PROCEDURE dbo.Load AS
DECLARE @sum decimal(18, 2);
EXEC dbo.Total @sum OUTPUT;
INSERT INTO dbo.Report (Name, Amount) SELECT n.Name, @sum FROM dbo.Named AS n;`,
  Stage: 'CREATE PROCEDURE dbo.Stage AS CREATE TABLE #s (Name nvarchar(50), Amount int); EXEC dbo.Store;',
  Store: 'CREATE PROCEDURE dbo.Store AS INSERT INTO dbo.Report SELECT * FROM #s; ALTER TABLE #s ADD Note int;',
  Legacy: 'CREATE PROCEDURE dbo.Legacy AS INSERT INTO dbo.Report (Name) SELECT o.NAME FROM dbo.Old AS o;',
  Rows: 'CREATE TYPE dbo.Rows AS TABLE (Name nvarchar(50), Amount int);',
  Take: 'CREATE PROCEDURE dbo.Take @rows dbo.Rows READONLY AS INSERT INTO dbo.Report SELECT * FROM @rows;',
  Again: 'CREATE PROCEDURE dbo.Again AS INSERT INTO dbo.Report (Amount) VALUES (1); EXEC dbo.Again;',
  Grow: 'CREATE PROCEDURE dbo.Grow AS ALTER TABLE #g ADD Amount int;',
  Grown: `CREATE PROCEDURE dbo.Grown AS
CREATE TABLE #g (Name nvarchar(50));
EXEC dbo.Grow;
INSERT INTO dbo.Report (Amount) SELECT g.Amount FROM #g AS g;`,
  Swap: `CREATE PROCEDURE stg.Swap @table sysname AS
DECLARE @now sysname = REPLACE(@table, N'_next', N'');
EXEC sp_rename @table, @now;`,
  Onward: 'CREATE PROCEDURE dbo.Onward @table sysname AS EXEC stg.Swap @table;',
  Nightly: `CREATE PROCEDURE dbo.Nightly AS
INSERT INTO dbo.Sums_next (Amount) SELECT i.Amount FROM dbo.Invoice AS i;
EXEC dbo.Onward N'Sums_next';`,
  Pairs: 'CREATE TYPE dbo.Pairs AS TABLE (Before sysname, After sysname);',
  Listed: `CREATE PROCEDURE dbo.Listed @mark sysname AS
DECLARE @pairs dbo.Pairs, @before sysname, @after sysname;
INSERT INTO @pairs VALUES (N'dbo.Days', N'dbo.Weeks');
SELECT @before = CONCAT(p.Before, @mark), @after = PARSENAME(p.After, 1) FROM @pairs AS p;
EXEC sp_rename @before, @after;`,
  Weekly: `CREATE PROCEDURE dbo.Weekly AS
INSERT INTO dbo.Days_next (Amount) SELECT i.Amount FROM dbo.Invoice AS i;
EXEC dbo.Listed N'_next';`,
  Widen: 'CREATE PROCEDURE dbo.Widen AS ALTER TABLE #names ADD After sysname;',
  Widened: `CREATE PROCEDURE dbo.Widened @mark sysname AS
CREATE TABLE #names (Before sysname);
DECLARE @before sysname, @after sysname;
EXEC dbo.Widen;
INSERT INTO #names VALUES (N'dbo.Months', N'Years');
SELECT @before = CONCAT(n.Before, @mark), @after = n.After FROM #names AS n;
EXEC sp_rename @before, @after;`,
  Monthly: `CREATE PROCEDURE dbo.Monthly AS
INSERT INTO dbo.Months_next (Amount) SELECT i.Amount FROM dbo.Invoice AS i;
EXEC dbo.Widened N'_next';`,
  Recent: `CREATE PROCEDURE dbo.Recent AS
EXEC (N'CREATE OR ALTER VIEW dbo.Newest AS SELECT i.Id FROM dbo.Invoice AS i');`,
  Renew: `CREATE PROCEDURE dbo.Renew AS
EXEC (N'CREATE OR ALTER VIEW dbo.Newest AS SELECT i.Id FROM dbo.Invoice AS i;');`,
  Even: 'CREATE PROCEDURE dbo.Even AS SELECT Id FROM dbo.Customer; EXEC dbo.Odd;',
  Odd: 'CREATE PROCEDURE dbo.Odd AS SELECT Id FROM dbo.Invoice; EXEC dbo.Even;',
};

const circle = ['Even', 'Odd'];

function catalogOf(files: Readonly<Record<string, string>>): CatalogData {
  return declareScripts(Object.entries(files).map(([name, text]) => new Source(`${name}.sql`, text)));
}

const held = ({ columnEdges, references, ...rest }: LineageStream) => {
  return { ...rest, columnEdges: [...columnEdges], references: [...references] };
};

/** The modules that are traced again once `changes` are made, beside those of the circle, which always are. */
async function tracedAfter(changes: Readonly<Record<string, string>>, without: readonly string[] = []) {
  const before = (await traceEstate(catalogOf(project), undefined, {})).kept;
  const files = { ...project, ...changes };
  const left = Object.fromEntries(Object.entries(files).filter(([name]) => !without.includes(name)));
  const catalog = catalogOf(left);
  const warm = await traceEstate(catalog, before, {});
  const cold = await traceEstate(catalog, undefined, {});
  expect(held(warm.lineage)).toEqual(traceLineage(catalog));
  expect(warm.kept).toEqual(cold.kept);
  const traced = [...warm.kept.modules].filter(([key, { part }]) => before.modules.get(key)?.part !== part);
  const names = new Map(catalog.objects.map(({ name }) => [name.toLowerCase(), name]));
  return traced
    .map(([key]) => names.get(key.split('\u0000').at(-1)!)!)
    .filter((name) => !circle.includes(name))
    .toSorted();
}

describe('an estate that was traced before', () => {
  it('is not traced again where nothing is different', async () => {
    expect(await tracedAfter({})).toEqual([]);
  });

  it.each([
    ['the text of a module: it alone', { Load: `${project.Load} -- nightly` }, ['Load']],
    [
      'the columns of a table: what names it, and what sees them through a view',
      { Customer: 'CREATE TABLE dbo.Customer (Id int, City nvarchar(50), Name nvarchar(50));' },
      ['AllCustomers', 'Named'],
    ],
    [
      'a comment of a view: nothing that uses it',
      { AllCustomers: `${project.AllCustomers} -- all of them` },
      ['AllCustomers'],
    ],
    [
      'the columns of a view: what uses it',
      { Named: 'CREATE VIEW dbo.Named AS SELECT a.Id, a.Name FROM dbo.AllCustomers AS a;' },
      ['Load', 'Named'],
    ],
    [
      'what a procedure gives back: its callers',
      { Total: project.Total!.replace('SUM(Amount)', 'MAX(Id)') },
      ['Load', 'Total'],
    ],
    [
      "a caller's temp table: the procedure that uses it",
      { Stage: project.Stage!.replace('Amount int', 'Total int') },
      ['Stage', 'Store'],
    ],
    [
      "what a procedure adds to a caller's temp table: its callers",
      { Store: project.Store!.replace('Note', 'Remark') },
      ['Stage', 'Store'],
    ],
    [
      'an object that only the SQL knew: what names it',
      { Old: 'CREATE TABLE dbo.Old (Name nvarchar(50));' },
      ['Legacy'],
    ],
    [
      'the columns of a table type: what takes such a table',
      { Rows: 'CREATE TYPE dbo.Rows AS TABLE (Name nvarchar(50), Sum int);' },
      ['Take'],
    ],
    [
      "the column that a procedure adds to its caller's temp table: the caller",
      { Grow: 'CREATE PROCEDURE dbo.Grow AS ALTER TABLE #g ADD Total int;' },
      ['Grow', 'Grown'],
    ],
    [
      'a procedure two calls away that renames what is named to it: all that call it',
      { Swap: project.Swap!.replace("N''", "N'_now'") },
      ['Nightly', 'Onward', 'Swap'],
    ],
    [
      'a table that such a procedure would find: who names it',
      { Found: 'CREATE TABLE stg.Sums_next (Name nvarchar(50));' },
      ['Nightly'],
    ],
    [
      'a type by which such a procedure has its names: who calls it',
      { Pairs: 'CREATE TYPE dbo.Pairs AS TABLE (After sysname, Before sysname);' },
      ['Listed', 'Weekly'],
    ],
    [
      'what such a procedure has added to its list: who calls it',
      { Widen: 'CREATE PROCEDURE dbo.Widen AS ALTER TABLE #names ADD Later sysname;' },
      ['Monthly', 'Widen', 'Widened'],
    ],
    [
      'the text of a view that a text makes: who runs a text that makes it',
      { Recent: project.Recent!.replace('i.Id', 'i.CustomerId AS Id') },
      ['Newest', 'Recent', 'Renew'],
    ],
    ['ids: nothing', { Aaa: 'CREATE TABLE dbo.Aaa (Id int);' }, []],
  ])('is traced again in what depends on %s', async (_, changes, expected) => {
    expect(await tracedAfter(changes)).toEqual(expected);
  });

  it('is traced again in what depends on an object that is gone', async () => {
    expect(await tracedAfter({}, ['Total'])).toEqual(['Load']);
    expect(await tracedAfter({}, ['Named', 'Customer'])).toEqual(['AllCustomers', 'Load']);
  });

  it('is traced as a whole where most of it is new', async () => {
    const changes = Object.fromEntries(Object.entries(project).map(([name, text]) => [name, `${text} -- new`]));
    expect(await tracedAfter(changes)).toHaveLength(22);
  });
});
