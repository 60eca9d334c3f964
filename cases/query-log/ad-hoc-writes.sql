-- An entry that writes is a script, one for all runs that differ in values, numbered without gaps.
-- logged: SELECT x FROM dbo.A
-- logged: at 2026-01-01T00:00:00Z DELETE FROM dbo.A WHERE x = 1
-- logged: at 2026-01-05T00:00:00Z DELETE FROM dbo.A WHERE x = 2
-- logged: EXEC sp_executesql N'UPDATE dbo.C SET x = @p', N'@p int', @p = 3
CREATE TABLE dbo.A (x int, d date);
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
CREATE PROCEDURE dbo.Twin AS DELETE FROM dbo.B WHERE x = 0;

-- query log:
--   entries 4, texts 3, adHocWrites 3, reads 1, last 2026-01-05T00:00:00Z
--   [query log 1] is DELETE FROM dbo.A WHERE x = 1
--   [query log 2] is EXEC sp_executesql N'UPDATE dbo.C SET x = @p', N'@p int', @p = 3
--   uses of dbo.A: 3, last 2026-01-05T00:00:00Z
--   uses of dbo.C: 1
--   [query log 1] writes dbo.A [query_log] in query log 1, last 2026-01-05T00:00:00Z
--   [query log 2] writes dbo.C [dynamic, query_log] in query log 2
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 2 names dbo.C
--   query log 2 names dbo.C.x
