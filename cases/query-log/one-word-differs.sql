-- A statement that differs in one word from that of a module is a script of its own.
-- logged: INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d > '2026-01-01'
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
--   entries 1, texts 1, adHocWrites 1
--   [query log 1] is INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d > '2026-01-01'
--   uses of dbo.B: 1
--   uses of dbo.A: 1
--   [query log 1] writes dbo.B [query_log] in query log 1
--   [query log 1] reads dbo.A [query_log] in query log 1
--   [query log 1]: dbo.B.x <- dbo.A.x [query_log]
--   [query log 1]: dbo.B.x <~ dbo.A.d [query_log]
--   query log 1 names dbo.B
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 1 names dbo.A.d
--   query log 1 names dbo.B.x
