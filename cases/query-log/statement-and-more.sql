-- An entry of two statements, one of which stands in a module, is a script with what the other one does.
-- logged: DELETE FROM dbo.B WHERE x = 5; DELETE FROM dbo.A WHERE x = 5
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
--   [query log 1] is DELETE FROM dbo.B WHERE x = 5; DELETE FROM dbo.A WHERE x = 5
--   uses of dbo.Twin: 1
--   uses of dbo.A: 1
--   dbo.Twin writes dbo.B [parsed, query_log]
--   [query log 1] writes dbo.B [query_log] in query log 1
--   [query log 1] writes dbo.A [query_log] in query log 1
--   query log 1 names dbo.B
--   query log 1 names dbo.B.x
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
