import { describe, expect, it } from 'vitest';
import { Source } from '../text/source.ts';
import { factsOf } from './facts.ts';
import { parseScript } from './parse.ts';

/** The text of every statement, nested ones included, and the codes of the diagnostics. */
function read(sql: string) {
  const source = new Source('test.sql', sql);
  const { script, diagnostics } = parseScript(source);
  const facts = factsOf(source, script, diagnostics);
  return {
    codes: diagnostics.map((d) => d.code),
    statements: facts.flatMap((batch) => batch.statements.map(([, start, end]) => sql.slice(start, end))),
    tables: facts.flatMap((batch) => batch.tables.map(([name]) => name)),
  };
}

describe('statements end where the grammar ends them', () => {
  const cases: [title: string, sql: string, statements: string[]][] = [
    ['no semicolons', 'SELECT 1 SELECT 2', ['SELECT 1', 'SELECT 2']],
    ['THROW is an alias without a semicolon', 'SELECT 1 THROW', ['SELECT 1 THROW']],
    ['a label is no alias', 'SELECT 1 again: GOTO again', ['SELECT 1', 'again:', 'GOTO again']],
    ['options on one line', 'SET STATISTICS IO ON SELECT 1', ['SET STATISTICS IO ON', 'SELECT 1']],
    [
      'DROP IF EXISTS',
      'DROP TABLE IF EXISTS a IF 1 = 1 SELECT 1',
      ['DROP TABLE IF EXISTS a', 'IF 1 = 1 SELECT 1', 'SELECT 1'],
    ],
    ['UPDATE STATISTICS', 'UPDATE STATISTICS t UPDATE t SET a = 1', ['UPDATE STATISTICS t', 'UPDATE t SET a = 1']],
    [
      'MERGE JOIN',
      'SELECT 1 FROM a INNER MERGE JOIN b ON a.x = b.x',
      ['SELECT 1 FROM a INNER MERGE JOIN b ON a.x = b.x'],
    ],
    [
      'ELSE behind a semicolon',
      'IF 1 = 1 SELECT 1; ELSE SELECT 2',
      ['IF 1 = 1 SELECT 1; ELSE SELECT 2', 'SELECT 1', 'SELECT 2'],
    ],
    ['one DECLARE', 'DECLARE @a int = 1, @b int', ['DECLARE @a int = 1, @b int']],
    ['RETURN before a statement', 'RETURN SELECT 1', ['RETURN', 'SELECT 1']],
    ['implicit EXEC', "dbo.Load 1, @b = N'x'", ["dbo.Load 1, @b = N'x'"]],
    ['the SELECT of a view', 'CREATE VIEW v AS SELECT 1 AS a', ['CREATE VIEW v AS SELECT 1 AS a', 'SELECT 1 AS a']],
  ];
  it.each(cases)('%s', (_, sql, statements) => {
    expect(read(sql)).toMatchObject({ codes: [], statements });
  });
});

describe('what bites is read without a diagnostic', () => {
  it.each([
    "SELECT ((SELECT 1)) + .10, 1e5, $12.5, 0xAB, N'a''b' WHERE ((SELECT 1) >= 14) AND (1 + 2) * 3 = 4",
    'SELECT 2e+, .4E-, 5.e, -1e- + 2e-3, 1e-- a minus',
    'SELECT IIF(@flag, 1, 2), IIF((SELECT a FROM t), 1, 2), IIF(NOT a = 1, IIF(NULL, 1, 2), 3), dbo.Iif(a, 1, 2, 3), dbo.Trim(a, b)',
    'CREATE TABLE stoplist (stoplist int) SELECT s.stoplist FROM stoplist AS s',
    'CREATE TABLE t (timestamp PRIMARY KEY, a int) ALTER TABLE t ADD [timestamp] DEFAULT 5 ALTER TABLE t ADD timestamp EXEC p',
    'SET TRAN ISOLATION LEVEL REPEATABLE READ',
    '/* a /* nested */ comment */ SELECT [a]]b], "c""d" FROM [x y]..[t]',
    "SELECT a = 1, 'two' = 2, b three, c AS 'four', @x += 1",
    'SELECT * FROM t (NOLOCK), u WITH (INDEX(ix), NOLOCK) WHERE t.a *= u.a',
    'SELECT * FROM ((SELECT 1 AS a) UNION (SELECT 2)) AS x JOIN (VALUES (1), (2)) AS v (a) ON x.a = v.a',
    'SELECT * FROM a JOIN b JOIN c ON b.x = c.x ON a.x = b.x',
    'SELECT SUM(a) OVER w FROM t WINDOW w AS (PARTITION BY b ORDER BY c ROWS UNBOUNDED PRECEDING)',
    "SELECT * FROM OPENJSON((SELECT j FROM t)) WITH (a int '$.a', b nvarchar(max) AS JSON) AS j",
    'SELECT x FROM (MERGE t USING s ON t.a = s.a WHEN MATCHED THEN DELETE OUTPUT deleted.a) AS m (x)',
    'MERGE t WITH (HOLDLOCK) AS x USING s ON x.a = s.a WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (1);',
    "CREATE TABLE t WITH (DISTRIBUTION = HASH(a, b), CLUSTERED COLUMNSTORE INDEX) AS SELECT 1 AS a OPTION (LABEL = 'x')",
    'CREATE TABLE t AS CLONE OF dbo.u',
    'SELECT Größe, 名前, 𠮷野 FROM Таблица',
    'SET QUOTED_IDENTIFIER OFF PRINT "it\'s text"',
    'SELECT $(col) FROM [$(db)].dbo.$(prefix)_t',
    `SELECT ${'REPLACE('.repeat(29)}a${", 'x', 'y')".repeat(29)}`,
    "EXEC (@sql + N' WHERE 1 = 1') AT linked",
    "SELECT {d '2020-01-01'}, {fn NOW()}, geography::Point(1, 2, 4326).Lat",
    'SELECT a FROM t FOR SYSTEM_TIME AS OF @d AS x ORDER BY a OFFSET 5 ROWS FETCH NEXT 1 ROW ONLY FOR JSON PATH',
  ])('%s', (sql) => {
    expect(read(sql).codes).toEqual([]);
  });
});

it('names tables as they are written', () => {
  expect(read('UPDATE o SET a = 1 FROM srv.db..[Order lines] AS o, (SELECT 1 AS b FROM #t) AS d').tables).toEqual([
    'o',
    'srv.db..[Order lines]',
    '#t',
  ]);
});

describe('damaged SQL is refused', () => {
  it.each([
    'SELECT a,, b FROM t',
    'SELECT a b c FROM t',
    'SELECT (a = 1)',
    'SELECT 1 WHERE a',
    'SELECT * FROM t WHERE a = = 1',
    'INSERT INTO t (a, b VALUES (1, 2)',
    'CREATE PROCEDURE p @a AS SELECT 1',
    'BEGIN SELECT 1',
    "SELECT 'never closed",
    '/* never closed',
  ])('%s', (sql) => {
    expect(read(sql).codes).not.toEqual([]);
  });
});

describe('batches', () => {
  it('end at GO lines only', () => {
    const sql = "SELECT 'a\nGO\nb'\ngo 5 -- again\nSELECT 2\n  GO;\n\nSELECT goes FROM t";
    expect(
      parseScript(new Source('test.sql', sql)).script.batches.map((b) => sql.slice(b.start, b.end).trim()),
    ).toEqual(["SELECT 'a\nGO\nb'", 'SELECT 2', 'SELECT goes FROM t']);
  });

  it('may hold several modules, with a warning', () => {
    const { codes, statements } = read('CREATE PROC p AS SELECT 1 CREATE PROC q AS SELECT 2');
    expect(codes).toEqual(['HW1008']);
    expect(statements).toEqual(['CREATE PROC p AS SELECT 1', 'SELECT 1', 'CREATE PROC q AS SELECT 2', 'SELECT 2']);
  });

  it('leave out sqlcmd lines, with a warning', () => {
    expect(read(':on error exit\nSELECT 1')).toMatchObject({ codes: ['HW1009'], statements: ['SELECT 1'] });
  });
});
