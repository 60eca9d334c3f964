-- An entry that writes and cannot be read to its end is a script, and counts as unread.
-- logged: DELETE FROM dbo.A; SELECT FROM WHERE (
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
--   entries 1, texts 1, unread 1
--   [query log 1] is DELETE FROM dbo.A; SELECT FROM WHERE (
--   uses of dbo.A: 1
--   [query log 1] writes dbo.A [query_log] in query log 1
--   query log 1 names dbo.A
--   query log 1: HW1001: Expected an expression here, found FROM.
