-- An entry that is a statement of a module confirms what that statement does, whatever values the log has for the variables.
-- logged: at 2026-02-01T00:00:00Z insert into dbo.B (x)\n  select x from dbo.A where d >= '2026-01-01' ;
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
--   entries 1, texts 1, statements 1, last 2026-02-01T00:00:00Z
--   uses of dbo.Load: 1, last 2026-02-01T00:00:00Z
--   dbo.Load writes dbo.B [parsed, query_log], last 2026-02-01T00:00:00Z
--   dbo.Load reads dbo.A [parsed, query_log], last 2026-02-01T00:00:00Z
--   dbo.Load: dbo.B.x <- dbo.A.x [parsed, query_log], last 2026-02-01T00:00:00Z
--   dbo.Load: dbo.B.x <~ dbo.A.d [parsed, query_log], last 2026-02-01T00:00:00Z
