-- A statement counts for the module that it stands in, not for its neighbour in the same file.
-- logged: DELETE FROM dbo.A WHERE d IS NULL
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
CREATE PROCEDURE dbo.Before AS DELETE FROM dbo.A WHERE x = 1;
GO
CREATE PROCEDURE dbo.Holds AS DELETE FROM dbo.A WHERE d IS NULL;
GO
CREATE PROCEDURE dbo.After AS DELETE FROM dbo.A WHERE x = 2;

-- query log:
--   entries 1, texts 1, statements 1
--   uses of dbo.Holds: 1
--   dbo.Holds writes dbo.A [parsed, query_log]
