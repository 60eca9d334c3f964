import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

// What the grammar can read and SQL Server refuses: an error, but the tree is whole. Beside each, its sibling that is allowed.
const rules: readonly (readonly [refused: string, allowed: string])[] = [
  ['SELECT a..b FROM a', 'SELECT db..a.b FROM db..a'],
  ['SELECT .b FROM a', 'SELECT b FROM ..a'],
  ['CREATE TABLE t (a int(5))', 'CREATE TABLE t (a decimal(5, 2))'],
  ['CREATE TABLE t (a varchar(5, 2))', 'CREATE TABLE t (a varchar(max), b dbo.Money(5))'],
  ['CREATE TABLE t (a int IDENTITY IDENTITY)', 'CREATE TABLE t (a int IDENTITY (1, -1))'],
  ['CREATE TABLE t (a int DEFAULT 1 DEFAULT 2)', 'CREATE TABLE t (a int DEFAULT 1, b int DEFAULT 2)'],
  ['CREATE TABLE t (a int SPARSE SPARSE)', 'CREATE TABLE t (a int SPARSE NULL)'],
  ['CREATE TABLE t (a AS 1 CHECK (a > 0))', 'CREATE TABLE t (a AS 1 PERSISTED CHECK (a > 0))'],
  ['CREATE TABLE t (a int) ON x ON y', "CREATE TABLE t (a int) ON N'x' TEXTIMAGE_ON N'y'"],
  ['CREATE TABLE t (a int DEFAULT 1 WITH VALUES)', 'ALTER TABLE t ADD a int DEFAULT 1 WITH VALUES'],
  [
    'CREATE TABLE t (a datetime2 GENERATED ALWAYS AS ROW START, b datetime2 GENERATED ALWAYS AS ROW END)',
    'CREATE TABLE t (a datetime2 GENERATED ALWAYS AS ROW START, b datetime2 GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (a, b))',
  ],
  [
    'CREATE TABLE t (a int REFERENCES u ON DELETE CASCADE ON DELETE CASCADE)',
    'CREATE TABLE t (a int REFERENCES u ON DELETE CASCADE ON UPDATE CASCADE)',
  ],
  ['SELECT * FROM (SELECT a FROM t ORDER BY a) AS x', 'SELECT * FROM (SELECT TOP 1 a FROM t ORDER BY a) AS x'],
  ['CREATE VIEW v AS SELECT a FROM t ORDER BY a', 'CREATE VIEW v AS SELECT a FROM t ORDER BY a OFFSET 1 ROW'],
  ['SELECT (SELECT a FROM t ORDER BY a)', 'SELECT (SELECT a FROM t ORDER BY a FOR XML PATH)'],
  ['SELECT TOP 1 a FROM t ORDER BY b UNION SELECT b FROM s', 'SELECT TOP 1 a FROM t UNION SELECT b FROM s ORDER BY b'],
  [
    'INSERT INTO x SELECT 1 UNION (SELECT TOP 1 a FROM t ORDER BY a)',
    'INSERT INTO x SELECT a FROM (SELECT 1 AS a UNION (SELECT TOP 1 a FROM t ORDER BY a)) AS y',
  ],
  ['(SELECT a FROM t FOR XML PATH)', '(SELECT a FROM t) FOR XML PATH'],
  [
    'SELECT * FROM (SELECT TOP 1 a FROM t UNION SELECT a FROM t ORDER BY a UNION SELECT 2) AS x',
    'SELECT * FROM (SELECT a FROM t UNION SELECT TOP 1 a FROM t ORDER BY a UNION SELECT 2) AS x',
  ],
  ['SELECT * FROM ((SELECT TOP 1 a FROM t) ORDER BY a) AS x', '(SELECT TOP 1 a FROM t) ORDER BY a'],
  ['SELECT * FROM (SELECT a INTO b FROM t) AS x', 'SELECT a INTO b FROM t UNION SELECT a FROM u'],
  ['SELECT (SELECT @a = 1)', 'INSERT INTO t SELECT @a = 1'],
  [
    'INSERT INTO t SELECT a FROM (DELETE FROM u) AS x',
    'INSERT INTO t SELECT a FROM (DELETE FROM u OUTPUT deleted.a) AS x',
  ],
  ['MERGE t USING s ON t.a = s.a WHEN MATCHED THEN DELETE', 'MERGE t USING s ON t.a = s.a WHEN MATCHED THEN DELETE;'],
  [
    'MERGE t USING s ON t.a = s.a WHEN MATCHED THEN INSERT VALUES (1);',
    'MERGE t USING s ON t.a = s.a WHEN NOT MATCHED THEN INSERT VALUES (1);',
  ],
  ['CREATE VIEW db.dbo.v AS SELECT 1 AS a', 'CREATE VIEW dbo.v AS SELECT 1 AS a'],
  ['CREATE VIEW #v AS SELECT 1 AS a', 'CREATE PROC #p AS SELECT 1 AS a'],
  [
    "CREATE PROC p WITH NATIVE_COMPILATION, SCHEMABINDING AS BEGIN ATOMIC WITH (DATEFIRST = 1, LANGUAGE = N'x', DATEFIRST = 1) SELECT 1 END",
    "CREATE PROC p WITH NATIVE_COMPILATION, SCHEMABINDING AS BEGIN ATOMIC WITH (DATEFIRST = 1, LANGUAGE = N'x', DATEFORMAT = 'mdy') SELECT 1 END",
  ],
  ['DROP PROC db.dbo.p', 'DROP TABLE db.dbo.t'],
  ['CREATE PROC p WITH RECOMPILE, RECOMPILE AS SELECT 1', 'CREATE PROC p WITH RECOMPILE, ENCRYPTION AS SELECT 1'],
  ['CREATE FUNCTION f(@a int OUTPUT) RETURNS int AS BEGIN RETURN 1 END', 'CREATE PROC p @a int OUTPUT AS SELECT 1'],
  [
    "SELECT a FROM VECTOR_SEARCH(TABLE = t, COLUMN = v, SIMILAR_TO = (SELECT w FROM q), METRIC = 'dot', TOP_N = 1) AS s",
    "SELECT a FROM q CROSS APPLY VECTOR_SEARCH(TABLE = t, COLUMN = v, SIMILAR_TO = q.w, METRIC = 'dot', TOP_N = 1) AS s",
  ],
  ['EXEC p 1 OUTPUT', 'EXEC p @a OUTPUT'],
  ['EXEC p @a = 1, 2', 'EXEC p 1, @a = 2'],
  ['EXEC (db_name())', "EXEC (@a + N'x')"],
  ['RAISERROR (db_name(1), 16, 1)', 'RAISERROR (@m, 16, 1)'],
  ['SELECT COUNT(DISTINCT a) OVER (PARTITION BY b) FROM t', 'SELECT COUNT(a) OVER (PARTITION BY b) FROM t'],
  [
    'SELECT SUM(a) OVER (ORDER BY b ROWS 1 FOLLOWING) FROM t',
    'SELECT SUM(a) OVER (ORDER BY b ROWS 1 PRECEDING) FROM t',
  ],
  [
    'SELECT SUM(a) OVER (ORDER BY b RANGE 1 PRECEDING) FROM t',
    'SELECT SUM(a) OVER (ORDER BY b RANGE UNBOUNDED PRECEDING) FROM t',
  ],
  ['UPDATE t WITH (INDEX(a)) SET b = 1', 'MERGE t WITH (INDEX(a)) USING s ON t.a = s.a WHEN MATCHED THEN DELETE;'],
  ['CREATE INDEX ix ON t (a) WHERE b = 1 OR c = 2', 'CREATE INDEX ix ON t (a) WHERE b = 1 AND c IN (2, 3)'],
  ['CREATE VIEW v AS SELECT 1 AS a OPTION (RECOMPILE)', 'SELECT 1 AS a OPTION (RECOMPILE, MAXDOP 1, HASH JOIN)'],
  ['CREATE SEQUENCE s START WITH 1 START WITH 2', 'CREATE SEQUENCE s START WITH 1 INCREMENT BY -1 NO CACHE'],
  ['BEGIN TRY END TRY BEGIN CATCH END CATCH', 'BEGIN TRY PRINT 1 END TRY BEGIN CATCH END CATCH'],
  ['EXEC p WITH RECOMPILE, RECOMPILE', 'EXEC p WITH RECOMPILE, RESULT SETS NONE'],
  ['SELECT a FROM t FOR XML PATH, TYPE, TYPE', 'SELECT a FROM t FOR XML PATH, TYPE, ROOT'],
];

describe('refused, with the tree kept', () => {
  it.each(rules)('%s', (refused) => {
    const { codes, bogus } = reading(refused);
    expect(new Set(codes)).toEqual(new Set(['HW1010']));
    expect(bogus).toEqual([]);
  });
});

describe('allowed', () => {
  it.each(rules.map(([, allowed]) => allowed))('%s', (allowed) => {
    expect(reading(allowed).codes).toEqual([]);
  });
});

describe('no option is passed over', () => {
  it.each([
    'CREATE TABLE t (a int) WITH (HEAP HEAP)',
    'CREATE TABLE t (a int, CONSTRAINT pk PRIMARY KEY (a) WITH (PAD_INDEX = ON ON))',
    'CREATE TABLE t (a int, CONSTRAINT pk PRIMARY KEY (a) WITH (COLOUR = ON))',
    "BULK INSERT t FROM 'f' WITH (COLOUR = 1)",
    "SELECT * FROM OPENROWSET(BULK 'f', COLOUR = 'red') AS r",
    'CREATE PROC p @a int READONLY READONLY AS SELECT 1',
    'CREATE VIEW v WITH RECOMPILE AS SELECT 1 AS a',
    'CREATE TRIGGER tr ON t FOR INSERT, CREATE_TABLE AS SELECT 1',
    'SELECT 1 OPTION (MAXDOP = 1)',
    'SELECT 1 OPTION (HASH)',
    'SELECT 1 OPTION (RECOMPILE 1)',
    'DELETE TOP 5 FROM t',
    'SELECT COALESCE(a)',
    'SELECT COUNT(DISTINCT a, b) FROM t',
    'SELECT CURRENT_TIMESTAMP()',
    'CREATE PROC p @a int = 1 + 1 AS SELECT 1',
    'ALTER TABLE t ADD COLUMN a int',
    'SET STATISTICS COLOUR ON',
    'DROP INDEX ix',
    'DROP STATISTICS s',
    'DROP colour c',
    'GRANT [SELECT] ON t TO u',
    'GRANT SELECT ON SCHEMA SCHEMA::s TO u',
    'ALTER SECURITY POLICY s ADD PREDICATE dbo.f(a) ON dbo.t',
  ])('%s', (sql) => {
    expect(reading(sql).codes).toEqual(['HW1001']);
  });
});
