-- A statement that stands in two modules confirms both; one whose module also does more confirms only its part.
-- logged: at 2026-02-01T00:00:00Z DELETE FROM dbo.B WHERE x = 5
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
GO
CREATE PROCEDURE dbo.Clear AS
BEGIN
  DELETE FROM dbo.B WHERE x = 7;
  DELETE FROM dbo.A WHERE x = 7;
END;

-- query log:
--   entries 1, texts 1, statements 1, last 2026-02-01T00:00:00Z
--   uses of dbo.Twin: 1, last 2026-02-01T00:00:00Z
--   uses of dbo.Clear: 1, last 2026-02-01T00:00:00Z
--   dbo.Twin writes dbo.B [parsed, query_log], last 2026-02-01T00:00:00Z
--   dbo.Clear writes dbo.B [parsed, query_log], last 2026-02-01T00:00:00Z
