-- A temp table that a text makes in a loop is not its caller's above the place where it is made.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'DECLARE @round int = 0;
WHILE @round < 3
BEGIN
  IF @round > 0
  BEGIN
    INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;
    DROP TABLE #t;
  END;
  SELECT o.Id INTO #t FROM dbo.Orders AS o;
  SET @round += 1;
END');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
