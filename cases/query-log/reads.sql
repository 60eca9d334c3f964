-- An entry that only reads confirms nothing, and counts as a use of what it reads; what is wrong with it is not said.
-- logged: SELECT a.x, a.nowhere FROM dbo.A AS a JOIN dbo.B AS b ON b.x = a.x
-- logged: SELECT x FROM dbo.Gone
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
--   entries 2, texts 2, reads 2
--   uses of dbo.A: 1
--   uses of dbo.B: 1
