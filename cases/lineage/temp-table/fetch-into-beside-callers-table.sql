-- FETCH INTO makes no table: a temp table that the procedure only reads is its caller's.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @x int;
  DECLARE c CURSOR FOR SELECT x FROM #t;
  OPEN c;
  FETCH NEXT FROM c INTO @x;
  INSERT INTO dbo.B (x) VALUES (@x);
END;
GO
CREATE PROCEDURE dbo.Q AS
BEGIN
  SELECT x INTO #t FROM dbo.A;
  EXEC dbo.P;
END;

-- lineage:
--   dbo.P: writes dbo.B
--   dbo.Q: calls dbo.P
--   dbo.Q: reads dbo.A
--   dbo.P: dbo.B.x <- dbo.A.x
