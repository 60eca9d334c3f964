-- What a temp table got by a star of unknown columns stays beside what some rows get there by name; a column that is added, or set in every row, is not of the star.
CREATE TABLE dbo.Region (Id int, ManagerId int, Name nvarchar(50));
GO
CREATE TABLE dbo.Report (a int, b int, c int, d int, e nvarchar(50));
GO
CREATE PROCEDURE dbo.Grade AS
BEGIN
  ALTER TABLE #Sold ADD Grade int NULL;
  UPDATE #Sold SET Grade = 1;
END;
GO
CREATE PROCEDURE dbo.SomeRows AS
BEGIN
  SELECT s.*, r.Name AS Region INTO #Sold FROM feed.Sold AS s JOIN dbo.Region AS r ON r.Id = s.RegionId;
  ALTER TABLE #Sold ADD Rank int;
  EXEC dbo.Grade;
  UPDATE #Sold SET Weight = r.ManagerId FROM #Sold JOIN dbo.Region AS r ON r.Id = #Sold.RegionId;
  INSERT INTO #Sold (Pieces) SELECT Id FROM dbo.Region;
  INSERT INTO dbo.Report SELECT Weight, Pieces, Rank, Grade, Region FROM #Sold;
END;
GO
CREATE PROCEDURE dbo.EveryRow AS
BEGIN
  SELECT * INTO #Sold FROM feed.Sold;
  UPDATE #Sold SET Weight = (SELECT MAX(ManagerId) FROM dbo.Region);
  INSERT INTO dbo.Report (a, b) SELECT Weight, Pieces FROM #Sold;
END;
GO
CREATE PROCEDURE dbo.Branches @all bit AS
BEGIN
  IF @all = 1
    SELECT * INTO #Sold FROM feed.Sold;
  ELSE
  BEGIN
    CREATE TABLE #Sold (Weight int, Pieces int);
    INSERT INTO #Sold SELECT ManagerId, Id FROM dbo.Region;
  END;
  INSERT INTO dbo.Report (a, b) SELECT Weight, Pieces FROM #Sold;
END;

-- lineage:
--   dbo.Branches: reads dbo.Region
--   dbo.Branches: reads feed.Sold
--   dbo.Branches: writes dbo.Report
--   dbo.EveryRow: reads dbo.Region
--   dbo.EveryRow: reads feed.Sold
--   dbo.EveryRow: writes dbo.Report
--   dbo.SomeRows: calls dbo.Grade
--   dbo.SomeRows: reads dbo.Region
--   dbo.SomeRows: reads feed.Sold
--   dbo.SomeRows: writes dbo.Report
--   dbo.Branches: dbo.Report.a <- dbo.Region.ManagerId
--   dbo.Branches: dbo.Report.a <- feed.Sold.Weight
--   dbo.Branches: dbo.Report.b <- dbo.Region.Id
--   dbo.Branches: dbo.Report.b <- feed.Sold.Pieces
--   dbo.EveryRow: dbo.Report.a <- dbo.Region.ManagerId (aggregation)
--   dbo.EveryRow: dbo.Report.b <- feed.Sold.Pieces
--   dbo.SomeRows: dbo.Report.a <- dbo.Region.ManagerId
--   dbo.SomeRows: dbo.Report.a <- feed.Sold.Weight
--   dbo.SomeRows: dbo.Report.a <~ dbo.Region.Id (join)
--   dbo.SomeRows: dbo.Report.a <~ feed.Sold.RegionId (join)
--   dbo.SomeRows: dbo.Report.b <- dbo.Region.Id
--   dbo.SomeRows: dbo.Report.b <- feed.Sold.Pieces
--   dbo.SomeRows: dbo.Report.b <~ dbo.Region.Id (join)
--   dbo.SomeRows: dbo.Report.b <~ feed.Sold.RegionId (join)
--   dbo.SomeRows: dbo.Report.c <~ dbo.Region.Id (join)
--   dbo.SomeRows: dbo.Report.c <~ feed.Sold.RegionId (join)
--   dbo.SomeRows: dbo.Report.d <~ dbo.Region.Id (join)
--   dbo.SomeRows: dbo.Report.d <~ feed.Sold.RegionId (join)
--   dbo.SomeRows: dbo.Report.e <- dbo.Region.Name
--   dbo.SomeRows: dbo.Report.e <~ dbo.Region.Id (join)
--   dbo.SomeRows: dbo.Report.e <~ feed.Sold.RegionId (join)
--   HW2014: SQL Server refuses this: a batch makes #Sold once, even where it drops it between.
