-- A temp table that a loop reads from its second round on is the procedure's own, whatever its caller has under that name.
CREATE TABLE dbo.A (Id int, x int);
GO
CREATE TABLE dbo.B (Id int, x int);
GO
CREATE PROCEDURE dbo.Rounds @rounds int AS
DECLARE @round int = 0;
WHILE @round < @rounds
BEGIN
  IF @round > 0
  BEGIN
    INSERT INTO dbo.B (x) SELECT x FROM #t;
    DROP TABLE #t;
  END;
  SELECT x INTO #t FROM dbo.A;
  SET @round += 1;
END;
GO
CREATE PROCEDURE dbo.Around AS
CREATE TABLE #t (Id int);
EXEC dbo.Rounds 3;
INSERT INTO dbo.B (Id) SELECT Id FROM #t;
GO
CREATE PROCEDURE dbo.RoundsOfX @rounds int AS
DECLARE @round int = 0;
WHILE @round < @rounds
BEGIN
  IF @round > 0
  BEGIN
    INSERT INTO dbo.B (x) SELECT x FROM #t;
    DROP TABLE #t;
  END;
  SELECT x INTO #t FROM dbo.A;
  SET @round += 1;
END;
GO
CREATE PROCEDURE dbo.AroundX AS
CREATE TABLE #t (x int);
EXEC dbo.RoundsOfX 3;
INSERT INTO dbo.B (Id) SELECT x FROM #t;

-- lineage:
--   dbo.Around: calls dbo.Rounds
--   dbo.Around: writes dbo.B
--   dbo.AroundX: calls dbo.RoundsOfX
--   dbo.AroundX: writes dbo.B
--   dbo.Rounds: reads dbo.A
--   dbo.Rounds: writes dbo.B
--   dbo.RoundsOfX: reads dbo.A
--   dbo.RoundsOfX: writes dbo.B
--   dbo.Rounds: dbo.B.x <- dbo.A.x
--   dbo.RoundsOfX: dbo.B.x <- dbo.A.x
