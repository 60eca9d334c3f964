import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import { traceLineage } from '../lineage/lineage.ts';
import { Source } from '../text/source.ts';
import { traceInThreads } from './trace-in-threads.ts';

/** Modules that need each other: views of views, what a procedure gives back, a caller's temp table, a circle. */
function family(n: number): string {
  const above = (n + 1) % 40;
  return `CREATE TABLE dbo.T${n} (Id int, Name nvarchar(50));
GO
CREATE VIEW dbo.V${n} AS SELECT * FROM ${n === 0 ? 'dbo.T0' : `dbo.V${n - 1}`};
GO
CREATE PROCEDURE dbo.Fill${n} @name nvarchar(50) OUTPUT AS
BEGIN
  INSERT INTO #rows (Id, Name) SELECT v.id, v.Name FROM dbo.V${above} AS v JOIN elsewhere.Names AS e ON e.ID = v.Id;
  SELECT @name = MAX(t.Name) FROM dbo.T${n} AS t;
END;
GO
CREATE PROCEDURE dbo.Load${n} AS
BEGIN
  CREATE TABLE #rows (Id int, Name nvarchar(50));
  DECLARE @name nvarchar(50);
  EXEC dbo.Fill${above} @name OUTPUT;
  INSERT INTO dbo.T${n} (Id, Name) SELECT r.Id, CONCAT(r.Name, @name) FROM #rows AS r;
END;
GO
CREATE PROCEDURE dbo.Ping${n} AS SELECT Id FROM dbo.T${n}; EXEC dbo.Ping${n % 4 === 3 ? n - 3 : n + 1};`;
}

const files = Array.from({ length: 40 }, (_, n) => new Source(`${n}.sql`, family(n)));
const catalog = {
  ...declareScripts(files),
  queries: [{ text: 'INSERT INTO dbo.T1 (Id) SELECT Id FROM dbo.V2' }, { text: 'EXEC dbo.Load3' }],
};

describe('tracing in threads', () => {
  it.each([2, 3])('finds in %i threads what one finds', async (threads) => {
    const done: number[] = [];
    const onModule = (modules: number) => done.push(modules);
    const { columnEdges, references, ...rest } = await traceInThreads(catalog, { threads, onModule });
    expect({ ...rest, columnEdges: [...columnEdges], references: [...references] }).toEqual(traceLineage(catalog));
    const modules = catalog.objects.filter(({ definition }) => definition).length + catalog.queries.length;
    expect(done).toEqual(Array.from({ length: modules }, (_, i) => i + 1));
  });

  it('hands on what goes wrong in a thread', async () => {
    const [view] = catalog.objects.filter(({ type }) => type === 'View');
    const broken = { ...view!, id: 'broken', definition: { file: 'broken.sql', text: 5 as unknown as string } };
    await expect(
      traceInThreads({ ...catalog, objects: [...catalog.objects, broken] }, { threads: 2 }),
    ).rejects.toThrow();
  });
});
