-- A module's call of sp_executesql is found in the log by the text that it runs, values and variables aside.
-- logged: at 2026-01-05T00:00:00Z exec sp_executesql N'DELETE FROM dbo.A WHERE x = @p AND d = ''a''', N'@p int', @p = 3
-- logged: exec sp_executesql N'DELETE FROM dbo.B WHERE x = @p', N'@p int', @p = 3
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P @n int AS
exec sp_executesql N'delete from dbo.A where x = @x and d = ''b''', N'@p int', @p = @n;

-- query log:
--   entries 2, texts 2, adHocWrites 1, statements 1, last 2026-01-05T00:00:00Z
--   [query log 1] is exec sp_executesql N'DELETE FROM dbo.B WHERE x = @p', N'@p int', @p = 3
--   uses of dbo.P: 1, last 2026-01-05T00:00:00Z
--   uses of dbo.B: 1
--   dbo.P writes dbo.A [dynamic, query_log], last 2026-01-05T00:00:00Z
--   [query log 1] writes dbo.B [dynamic, query_log] in query log 1
--   query log 1 names dbo.B
--   query log 1 names dbo.B.x
