-- A temp table that a loop renames in its second round, above the place that makes it, is no caller's.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 0;
WHILE @i < 2
BEGIN
  IF @i = 1 EXEC tempdb..sp_rename N'#now', N'#before';
  SELECT o.Id INTO #now FROM dbo.Orders AS o;
  SET @i += 1;
END;
INSERT INTO dbo.Archive (Id) SELECT n.Id FROM #now AS n;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
