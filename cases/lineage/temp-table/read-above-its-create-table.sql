-- A temp table that is read in a loop above its CREATE TABLE is the procedure's own from the second round on.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE PROCEDURE dbo.P AS
WHILE 1 = 1
BEGIN
  INSERT INTO dbo.B (x) SELECT x FROM #t;
  SELECT x INTO #t FROM dbo.A;
END;

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: writes dbo.B
--   dbo.P: dbo.B.x <- dbo.A.x
