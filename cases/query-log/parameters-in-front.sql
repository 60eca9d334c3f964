-- The parameters that SQL Server writes in front of a logged text are no part of it: it is read, grouped and compared without them.
-- logged: (@1 tinyint)DELETE [dbo].[A] WHERE [x]=@1
-- logged: (@1 smallint,@2 decimal(9,2))DELETE [dbo].[A] WHERE [x]=@1
-- logged: at 2026-01-05T00:00:00Z (@From date)INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d >= @From
-- logged: (@p int)
-- logged: (@p int
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Load @From date AS INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d >= @From;

-- query log:
--   entries 5, texts 4, unread 1, adHocWrites 2, statements 1, others 1, last 2026-01-05T00:00:00Z
--   [query log 1] is DELETE [dbo].[A] WHERE [x]=@1
--   uses of dbo.A: 2
--   uses of dbo.Load: 1, last 2026-01-05T00:00:00Z
--   dbo.Load writes dbo.B [parsed, query_log], last 2026-01-05T00:00:00Z
--   dbo.Load reads dbo.A [parsed, query_log], last 2026-01-05T00:00:00Z
--   [query log 1] writes dbo.A [query_log] in query log 1
--   dbo.Load: dbo.B.x <- dbo.A.x [parsed, query_log], last 2026-01-05T00:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.A.d [parsed, query_log], last 2026-01-05T00:00:00Z
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
