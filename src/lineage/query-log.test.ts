import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import type { LoggedQuery } from '../catalog/catalog.ts';
import { Source } from '../text/source.ts';
import { traceLineage } from './lineage.ts';
import { lineageJson } from './report.ts';

const warehouse = `CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE PROCEDURE dbo.Load @From date AS
BEGIN
  INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d >= @From;
  IF @From IS NULL
    TRUNCATE TABLE dbo.C;
  EXEC dbo.Note;
END;
GO
CREATE PROCEDURE dbo.Note AS INSERT INTO dbo.C (x) VALUES (1);
GO
CREATE PROCEDURE dbo.Twin AS DELETE FROM dbo.B WHERE x = 0;`;

function trace(...queries: LoggedQuery[]) {
  const catalog = { ...declareScripts([new Source('w.sql', warehouse)]), queries };
  const lineage = traceLineage(catalog);
  const nameOf = new Map(lineage.objects.map(({ id, name }) => [id, name]));
  const { edges, objects } = lineageJson(lineage, catalog);
  return {
    seen: edges.flatMap(({ from, kind, to, origins }, i) =>
      origins.includes('query_log') ? [`${from} ${kind} ${to} ${lineage.edges[i]!.lastSeen ?? '-'}`] : [],
    ),
    scripts: objects.filter(({ type }) => type === 'Script').map(({ name }) => name),
    sightings: lineage.queryLog!.sightings.map(
      ({ object, times, lastSeen }) => `${nameOf.get(object)} ${times} ${lastSeen ?? '-'}`,
    ),
    report: lineage.queryLog!,
    lineage,
  };
}

describe('an entry that executes a procedure', () => {
  it('confirms what the procedure does, and not what the one does that it calls', () => {
    const { seen, scripts, sightings, report } = trace(
      { text: "EXEC dbo.Load @From = '2026-01-01'", submitted: '2026-01-02T04:00:00Z' },
      { text: "exec dbo.Load @From='2026-01-02'", submitted: '2026-01-03T04:00:00Z' },
    );
    expect(seen).toEqual(
      [
        'dbo.A read dbo.Load 2026-01-03T04:00:00Z',
        'dbo.Load write dbo.B 2026-01-03T04:00:00Z',
        'dbo.Load write dbo.C 2026-01-03T04:00:00Z',
        'dbo.Load call dbo.Note 2026-01-03T04:00:00Z',
      ].sort((a, b) => seen.indexOf(a) - seen.indexOf(b)),
    );
    expect(scripts).toEqual([]);
    expect(sightings).toEqual(['Load 2 2026-01-03T04:00:00Z']);
    expect(report).toMatchObject({ entries: 2, executions: 2, last: '2026-01-03T04:00:00Z' });
  });

  it('confirms its column edges too', () => {
    const { lineage } = trace({ text: 'EXEC dbo.Load NULL', submitted: '2026-01-02T04:00:00Z' });
    const direct = lineage.columnEdges.find(({ type }) => type === 'DIRECT')!;
    expect(direct.origins).toEqual(['parsed', 'query_log']);
    expect(direct.lastSeen).toBe('2026-01-02T04:00:00Z');
  });

  it('is found in the text of sp_executesql as well', () => {
    const { seen } = trace({ text: "EXEC sp_executesql N'EXEC dbo.Note'" });
    expect(seen).toEqual(['dbo.Note write dbo.C -']);
  });
});

describe('an entry that is a statement of a module', () => {
  it('confirms what that statement does, whatever values the log has for the variables', () => {
    const { seen, scripts, sightings, report } = trace({
      text: "insert into dbo.B (x)\n  select x from dbo.A where d >= '2026-01-01'",
      submitted: '2026-02-01T00:00:00Z',
    });
    expect(seen).toEqual(['dbo.Load write dbo.B 2026-02-01T00:00:00Z', 'dbo.A read dbo.Load 2026-02-01T00:00:00Z']);
    expect(scripts).toEqual([]);
    expect(sightings).toEqual(['Load 1 2026-02-01T00:00:00Z']);
    expect(report.statements).toBe(1);
  });

  it('is none where one word differs', () => {
    const { seen, scripts } = trace({ text: "INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d > '2026-01-01'" });
    expect(scripts).toEqual(['[query log 1]']);
    expect(seen).toEqual(['[query log 1] write dbo.B -', 'dbo.A read [query log 1] -']);
  });
});

describe('an ad-hoc entry', () => {
  it('that writes is a script, one for all runs, numbered without gaps', () => {
    const { scripts, sightings, report, lineage } = trace(
      { text: 'SELECT x FROM dbo.A' },
      { text: 'DELETE FROM dbo.A WHERE x = 1', submitted: '2026-01-01T00:00:00Z' },
      { text: 'DELETE FROM dbo.A WHERE x = 2', submitted: '2026-01-05T00:00:00Z' },
      { text: "EXEC sp_executesql N'UPDATE dbo.C SET x = @p', N'@p int', @p = 3" },
    );
    expect(scripts).toEqual(['[query log 1]', '[query log 2]']);
    expect(lineage.edges.flatMap(({ evidence }) => evidence.map(({ file }) => file))).toContain('query log 2');
    expect(sightings).toContain('A 3 2026-01-05T00:00:00Z');
    expect(report).toMatchObject({ entries: 4, texts: 3, adHocWrites: 3, reads: 1 });
  });

  it('that reads confirms nothing and counts as a use of what it reads', () => {
    const { seen, scripts, sightings, lineage } = trace({
      text: 'SELECT a.x FROM dbo.A AS a JOIN dbo.B AS b ON b.x = a.x',
    });
    expect([seen, scripts]).toEqual([[], []]);
    expect(sightings.sort()).toEqual(['A 1 -', 'B 1 -']);
    expect(lineage.references.every(({ file }) => file === 'w.sql')).toBe(true);
  });

  it('that cannot be read, or names nothing that is known, is counted as that', () => {
    const { report } = trace({ text: 'SELECT FROM WHERE (' }, { text: 'SELECT 1' }, { text: 'SET LANGUAGE Danish' });
    expect(report).toMatchObject({ entries: 3, unread: 1, others: 2, sightings: [] });
  });
});

it('says nothing of a log that was not imported', () => {
  expect(traceLineage(declareScripts([new Source('w.sql', warehouse)])).queryLog).toBeUndefined();
});
