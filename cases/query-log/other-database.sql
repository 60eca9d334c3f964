-- A logged text runs in the database that its entry names, or behind its USE: what it names is looked up there.
-- default database: Sales
-- logged: in Stage: DELETE FROM dbo.A WHERE x = 1
-- logged: in SALES: DELETE FROM dbo.A WHERE x = 2
-- logged: DELETE FROM dbo.A WHERE x = 3
-- logged: USE Stage; INSERT INTO dbo.B (x) SELECT x FROM Sales.dbo.A
-- logged: USE [Stage] EXEC dbo.Load
-- logged: USE sales\nEXEC dbo.Load
-- logged: in Stage: INSERT INTO dbo.B (x) SELECT x FROM dbo.A
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.B (x) SELECT x FROM dbo.A;

-- query log:
--   entries 7, texts 6, adHocWrites 5, executions 2
--   [query log 1] is DELETE FROM dbo.A WHERE x = 1
--   [query log 2] is DELETE FROM dbo.A WHERE x = 2
--   [query log 3] is USE Stage; INSERT INTO dbo.B (x) SELECT x FROM Sales.dbo.A
--   [query log 4] is INSERT INTO dbo.B (x) SELECT x FROM dbo.A
--   uses of Stage.dbo.A: 2
--   uses of dbo.A: 3
--   uses of Stage.dbo.B: 2
--   uses of dbo.Load: 1
--   dbo.Load writes dbo.B [parsed, query_log]
--   dbo.Load reads dbo.A [parsed, query_log]
--   [query log 1] writes Stage.dbo.A [query_log] in query log 1
--   [query log 2] writes dbo.A [query_log] in query log 2
--   [query log 3] writes Stage.dbo.B [query_log] in query log 3
--   [query log 3] reads dbo.A [query_log] in query log 3
--   [query log 4] writes Stage.dbo.B [query_log] in query log 4
--   [query log 4] reads Stage.dbo.A [query_log] in query log 4
--   dbo.Load: dbo.B.x <- dbo.A.x [parsed, query_log]
--   [query log 3]: Stage.dbo.B.x <- dbo.A.x [query_log]
--   [query log 4]: Stage.dbo.B.x <- Stage.dbo.A.x [query_log]
--   query log 1 names Stage.dbo.A
--   query log 1 names Stage.dbo.A.x
--   query log 2 names dbo.A
--   query log 2 names dbo.A.x
--   query log 3 names Stage.dbo.B
--   query log 3 names dbo.A
--   query log 3 names dbo.A.x
--   query log 3 names Stage.dbo.B.x
--   query log 4 names Stage.dbo.B
--   query log 4 names Stage.dbo.A
--   query log 4 names Stage.dbo.A.x
--   query log 4 names Stage.dbo.B.x
