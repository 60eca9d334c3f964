import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

// T-SQL needs no semicolons: where a statement ends is for its grammar to find.

const boundaries = (cases: readonly (readonly [sql: string, ...statements: string[]])[]) =>
  it.each(cases)('%s', (sql, ...statements) => {
    expect(reading(sql)).toMatchObject({ codes: [], statements });
  });

describe('without semicolons', () => {
  boundaries([
    ['SELECT 1 SELECT 2', 'SELECT 1', 'SELECT 2'],
    ['DECLARE @a int = 1 SET @a = 2 SELECT @a', 'DECLARE @a int = 1', 'SET @a = 2', 'SELECT @a'],
    ['DECLARE @a int (SELECT 1)', 'DECLARE @a int', '(SELECT 1)'],
    ['INSERT INTO t VALUES (1) UPDATE t SET a = 2', 'INSERT INTO t VALUES (1)', 'UPDATE t SET a = 2'],
    ['EXEC p SELECT 1', 'EXEC p', 'SELECT 1'],
    ["EXEC @r = p @a, 'x' IF 1 = 1 PRINT 'y'", "EXEC @r = p @a, 'x'", "IF 1 = 1 PRINT 'y'", "PRINT 'y'"],
    ['BEGIN TRAN UPDATE t SET a = 1 COMMIT SELECT 1', 'BEGIN TRAN', 'UPDATE t SET a = 1', 'COMMIT', 'SELECT 1'],
    ['RETURN SELECT 1', 'RETURN', 'SELECT 1'],
    ['GOTO done done: RETURN 1', 'GOTO done', 'done:', 'RETURN 1'],
    ['SELECT a done: SELECT b', 'SELECT a', 'done:', 'SELECT b'],
    ['SELECT 1 FROM t done: SELECT 2', 'SELECT 1 FROM t', 'done:', 'SELECT 2'],
    ['OPEN c FETCH NEXT FROM c INTO @a CLOSE c', 'OPEN c', 'FETCH NEXT FROM c INTO @a', 'CLOSE c'],
    ['ALTER TABLE t ADD a int ALTER TABLE t DROP COLUMN b', 'ALTER TABLE t ADD a int', 'ALTER TABLE t DROP COLUMN b'],
    [
      'TRUNCATE TABLE t DROP TABLE t CREATE TABLE t (a int)',
      'TRUNCATE TABLE t',
      'DROP TABLE t',
      'CREATE TABLE t (a int)',
    ],
    ['SET STATISTICS IO ON SELECT 1', 'SET STATISTICS IO ON', 'SELECT 1'],
    ['SET NOCOUNT ON SET XACT_ABORT ON', 'SET NOCOUNT ON', 'SET XACT_ABORT ON'],
    ['SET RECOMMENDATIONS OFF SELECT 1', 'SET RECOMMENDATIONS OFF', 'SELECT 1'],
  ]);
});

describe('WITH begins a common table expression, hints, options, ties, result sets or a schema', () => {
  boundaries([
    ['SELECT 1 FROM t WITH (NOLOCK) WHERE a = 1', 'SELECT 1 FROM t WITH (NOLOCK) WHERE a = 1'],
    ['SELECT TOP (1) WITH TIES a FROM t ORDER BY a', 'SELECT TOP (1) WITH TIES a FROM t ORDER BY a'],
    ['EXEC p WITH RESULT SETS ((a int)) SELECT 1', 'EXEC p WITH RESULT SETS ((a int))', 'SELECT 1'],
    ["SELECT a FROM OPENJSON(@j) WITH (a int '$.a') AS x", "SELECT a FROM OPENJSON(@j) WITH (a int '$.a') AS x"],
    ["RAISERROR ('x', 16, 1) WITH NOWAIT", "RAISERROR ('x', 16, 1) WITH NOWAIT"],
    [
      "RAISERROR ('x', 16, 1); WITH c AS (SELECT 1 AS a) SELECT a FROM c",
      "RAISERROR ('x', 16, 1)",
      'WITH c AS (SELECT 1 AS a) SELECT a FROM c',
    ],
    ['CREATE INDEX ix ON t (a) WITH (ONLINE = ON) SELECT 1', 'CREATE INDEX ix ON t (a) WITH (ONLINE = ON)', 'SELECT 1'],
    ['SELECT a FROM t GROUP BY a WITH CUBE SELECT 1', 'SELECT a FROM t GROUP BY a WITH CUBE', 'SELECT 1'],
  ]);
});

describe('one word, two readings', () => {
  boundaries([
    [
      'SELECT a FROM t QUALIFY RANK() OVER (ORDER BY a) = 1 SELECT b FROM t qualify SELECT c FROM t qualify (NOLOCK)',
      'SELECT a FROM t QUALIFY RANK() OVER (ORDER BY a) = 1',
      'SELECT b FROM t qualify',
      'SELECT c FROM t qualify (NOLOCK)',
    ],
    ['SELECT a FROM t GROUP BY ALL SELECT 1', 'SELECT a FROM t GROUP BY ALL', 'SELECT 1'],
    [
      'SELECT a FROM t ORDER BY a FETCH FIRST 5 ROWS ONLY FETCH FIRST FROM c',
      'SELECT a FROM t ORDER BY a FETCH FIRST 5 ROWS ONLY',
      'FETCH FIRST FROM c',
    ],
    [
      'ALTER TABLE t ADD (CLUSTER BY (a)) ALTER TABLE t ADD cluster int',
      'ALTER TABLE t ADD (CLUSTER BY (a))',
      'ALTER TABLE t ADD cluster int',
    ],
    ['DROP TABLE IF EXISTS a IF 1 = 1 SELECT 1', 'DROP TABLE IF EXISTS a', 'IF 1 = 1 SELECT 1', 'SELECT 1'],
    ['UPDATE STATISTICS t UPDATE t SET a = 1', 'UPDATE STATISTICS t', 'UPDATE t SET a = 1'],
    ['IF UPDATE(a) UPDATE t SET a = 1', 'IF UPDATE(a) UPDATE t SET a = 1', 'UPDATE t SET a = 1'],
    [
      'CREATE TABLE t (a int REFERENCES u ON UPDATE CASCADE ON DELETE NO ACTION)',
      'CREATE TABLE t (a int REFERENCES u ON UPDATE CASCADE ON DELETE NO ACTION)',
    ],
    ['SELECT 1 FROM a INNER MERGE JOIN b ON a.x = b.x', 'SELECT 1 FROM a INNER MERGE JOIN b ON a.x = b.x'],
    [
      'SELECT a FROM t ORDER BY a OFFSET 5 ROWS FETCH FROM c',
      'SELECT a FROM t ORDER BY a OFFSET 5 ROWS',
      'FETCH FROM c',
    ],
    [
      'SELECT a FROM t ORDER BY a OFFSET 5 ROWS FETCH NEXT 1 ROW ONLY',
      'SELECT a FROM t ORDER BY a OFFSET 5 ROWS FETCH NEXT 1 ROW ONLY',
    ],
    ['IF 1 = 1 SELECT 1; ELSE SELECT 2', 'IF 1 = 1 SELECT 1; ELSE SELECT 2', 'SELECT 1', 'SELECT 2'],
    [
      'BEGIN CONVERSATION TIMER (@h) TIMEOUT = 5 END CONVERSATION @h',
      'BEGIN CONVERSATION TIMER (@h) TIMEOUT = 5',
      '@h',
    ],
    ['SELECT a FROM t GROUP BY t.a (SELECT 1)', 'SELECT a FROM t GROUP BY t.a', '(SELECT 1)'],
    ['SELECT dbo.f((SELECT 1))', 'SELECT dbo.f((SELECT 1))'],
    ['BACKUP LOG d WITH TRUNCATE_ONLY SELECT 1', 'BACKUP LOG d WITH TRUNCATE_ONLY', 'SELECT 1'],
    ['BEGIN BACKUP DATABASE d END', 'BEGIN BACKUP DATABASE d END', 'BACKUP DATABASE d'],
    ['SELECT 1 -- a\rSELECT 2', 'SELECT 1', 'SELECT 2'],
    ['SELECT 1 -- a\r\nSELECT 2', 'SELECT 1', 'SELECT 2'],
  ]);
});

describe("facts end and begin where those of Microsoft's parser do", () => {
  boundaries([
    ['IF 1 = 1 END CONVERSATION @h WITH CLEANUP', 'IF 1 = 1 END CONVERSATION @h WITH CLEANUP', '@h WITH CLEANUP'],
    ['END CONVERSATION @h;', '@h'],
    ['CREATE MASTER KEY', 'CREATE'],
    ["CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'a'", "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'a'"],
    ['SELECT a FROM t FOR SYSTEM_TIME ALL', 'SELECT a FROM t'],
    ['SELECT a FROM t FOR SYSTEM_TIME ALL;', 'SELECT a FROM t FOR SYSTEM_TIME ALL'],
    ['SELECT a FROM t FOR SYSTEM_TIME ALL AS b', 'SELECT a FROM t FOR SYSTEM_TIME ALL AS b'],
    [
      "SELECT a FROM t FOR SYSTEM_TIME CONTAINED IN ('x', 'y')",
      "SELECT a FROM t FOR SYSTEM_TIME CONTAINED IN ('x', 'y'",
    ],
    ['SELECT a FROM t WHERE all_contained IN (1, 2)', 'SELECT a FROM t WHERE all_contained IN (1, 2)'],
  ]);
});

describe('words that begin a statement and are not reserved', () => {
  boundaries([
    ['SELECT throw, rename, copy, send, receive FROM copy', 'SELECT throw, rename, copy, send, receive FROM copy'],
    ['SELECT 1 THROW', 'SELECT 1 THROW'],
    ["SELECT 1; THROW 50000, 'x', 1", 'SELECT 1', "THROW 50000, 'x', 1"],
    ['PRINT 1; THROW', 'PRINT 1', 'THROW'],
    ['RENAME OBJECT dbo.a TO b RENAME OBJECT dbo.c TO d', 'RENAME OBJECT dbo.a TO b', 'RENAME OBJECT dbo.c TO d'],
    [
      "PRINT 1 COPY INTO dbo.t FROM 'x' WITH (FILE_TYPE = 'CSV')",
      'PRINT 1',
      "COPY INTO dbo.t FROM 'x' WITH (FILE_TYPE = 'CSV')",
    ],
    ['PRINT 1 SEND ON CONVERSATION @h (@x)', 'PRINT 1', 'SEND ON CONVERSATION @h (@x)'],
    ['PRINT 1 RECEIVE TOP (1) @x = message_body FROM dbo.q', 'PRINT 1', 'RECEIVE TOP (1) @x = message_body FROM dbo.q'],
    ['CREATE TABLE send (receive int, copy int)', 'CREATE TABLE send (receive int, copy int)'],
  ]);
});

describe('EXEC may be left out', () => {
  it('as the first statement of a batch only', () => {
    expect(reading("dbo.Load 1, @b = N'x'\nGO\nsp_who")).toMatchObject({
      codes: [],
      procedures: ['dbo.Load', 'sp_who'],
    });
    expect(reading('SELECT 1; dbo.Load 1').codes).toEqual(['HW1001']);
  });
});

describe('Synapse and Fabric', () => {
  boundaries([
    [
      "CREATE TABLE t WITH (DISTRIBUTION = HASH(a, b), CLUSTERED COLUMNSTORE INDEX) AS SELECT 1 AS a, 2 AS b OPTION (LABEL = 'x') SELECT 1",
      "CREATE TABLE t WITH (DISTRIBUTION = HASH(a, b), CLUSTERED COLUMNSTORE INDEX) AS SELECT 1 AS a, 2 AS b OPTION (LABEL = 'x')",
      "SELECT 1 AS a, 2 AS b OPTION (LABEL = 'x')",
      'SELECT 1',
    ],
    ['CREATE TABLE t AS CLONE OF dbo.u SELECT 1', 'CREATE TABLE t AS CLONE OF dbo.u', 'SELECT 1'],
    [
      "CREATE TABLE t AS CLONE OF dbo.u AT '2024-05-23T14:24:10'",
      "CREATE TABLE t AS CLONE OF dbo.u AT '2024-05-23T14:24:10'",
    ],
  ]);
});
