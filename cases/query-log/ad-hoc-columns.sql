-- The column edges of a script from the log have its time too, and its diagnostics stay.
-- logged: at 2026-01-05T00:00:00Z INSERT INTO dbo.C (x) SELECT x FROM dbo.A WHERE nowhere = 1
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
--   entries 1, texts 1, adHocWrites 1, last 2026-01-05T00:00:00Z
--   [query log 1] is INSERT INTO dbo.C (x) SELECT x FROM dbo.A WHERE nowhere = 1
--   uses of dbo.C: 1, last 2026-01-05T00:00:00Z
--   uses of dbo.A: 1, last 2026-01-05T00:00:00Z
--   [query log 1] writes dbo.C [query_log] in query log 1, last 2026-01-05T00:00:00Z
--   [query log 1] reads dbo.A [query_log] in query log 1, last 2026-01-05T00:00:00Z
--   [query log 1]: dbo.C.x <- dbo.A.x [query_log], last 2026-01-05T00:00:00Z
--   query log 1 names dbo.C
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 1 names dbo.C.x
--   query log 1: HW2003: None of the sources here has a column nowhere.
