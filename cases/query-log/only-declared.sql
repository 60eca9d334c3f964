-- What is only declared is not confirmed by an execution.
-- declared: dbo.Twin names dbo.B, dbo.C
-- logged: at 2026-01-05T00:00:00Z EXEC dbo.Twin
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
--   entries 1, texts 1, executions 1, last 2026-01-05T00:00:00Z
--   uses of dbo.Twin: 1, last 2026-01-05T00:00:00Z
--   dbo.Twin writes dbo.B [parsed, declared, query_log], last 2026-01-05T00:00:00Z
