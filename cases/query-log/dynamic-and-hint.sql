-- An execution confirms what dynamic SQL and hints of the procedure say too.
-- logged: at 2026-01-05T00:00:00Z EXEC dbo.Mixed
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
CREATE PROCEDURE dbo.Mixed AS
-- @LINEAGE_INPUTS: dbo.C
EXEC ('DELETE FROM dbo.B');

-- query log:
--   entries 1, texts 1, executions 1, last 2026-01-05T00:00:00Z
--   uses of dbo.Mixed: 1, last 2026-01-05T00:00:00Z
--   dbo.Mixed writes dbo.B [dynamic, query_log], last 2026-01-05T00:00:00Z
--   dbo.Mixed reads dbo.C [hint, query_log], last 2026-01-05T00:00:00Z
