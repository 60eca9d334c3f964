-- An entry that executes a procedure confirms what the procedure does, and not what the one does that it calls.
-- logged: at 2026-01-03T04:00:00Z EXEC dbo.Load @From = '2026-01-01'
-- logged: at 2026-01-02T04:00:00Z exec dbo.Load @From='2026-01-02'
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
--   entries 2, texts 1, executions 2, last 2026-01-03T04:00:00Z
--   uses of dbo.Load: 2, last 2026-01-03T04:00:00Z
--   dbo.Load writes dbo.B [parsed, query_log], last 2026-01-03T04:00:00Z
--   dbo.Load reads dbo.A [parsed, query_log], last 2026-01-03T04:00:00Z
--   dbo.Load writes dbo.C [parsed, query_log], last 2026-01-03T04:00:00Z
--   dbo.Load calls dbo.Note [parsed, query_log], last 2026-01-03T04:00:00Z
--   dbo.Load: dbo.B.x <- dbo.A.x [parsed, query_log], last 2026-01-03T04:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.A.d [parsed, query_log], last 2026-01-03T04:00:00Z
