-- INSERT … EXEC of rows that a star of unknown columns gives: the columns before and behind it keep their places, it may give any of those between.
CREATE TABLE dbo.Report (Kind int, a int, b int, LoadedAt datetime2);
GO
CREATE TABLE dbo.Clock (Kind int, Now_ datetime2);
GO
CREATE PROCEDURE feed.Sold AS SELECT k.Kind, s.*, k.Now_ FROM feed.Sales AS s CROSS JOIN dbo.Clock AS k WHERE s.Active = 1;
GO
CREATE PROCEDURE feed.Handed AS EXEC feed.Sold;
GO
CREATE PROCEDURE dbo.Load AS
BEGIN
  CREATE TABLE #Sold (Kind int, a int, b int, LoadedAt datetime2);
  INSERT INTO #Sold EXEC feed.Handed;
  INSERT INTO dbo.Report SELECT Kind, a, b, LoadedAt FROM #Sold;
END;
GO
CREATE PROCEDURE dbo.LoadText AS INSERT INTO dbo.Report (a, b) EXEC (N'SELECT * FROM feed.Pairs');
GO
CREATE PROCEDURE dbo.TooFew AS INSERT INTO dbo.Report (a, b) EXEC feed.Sold;

-- lineage:
--   dbo.Load: calls feed.Handed
--   dbo.Load: writes dbo.Report
--   dbo.LoadText: reads feed.Pairs [dynamic]
--   dbo.LoadText: writes dbo.Report
--   dbo.TooFew: calls feed.Sold
--   dbo.TooFew: writes dbo.Report
--   feed.Handed: calls feed.Sold
--   feed.Sold: reads dbo.Clock
--   feed.Sold: reads feed.Sales
--   dbo.Load: dbo.Report.Kind <- dbo.Clock.Kind
--   dbo.Load: dbo.Report.Kind <~ feed.Sales.Active (filter)
--   dbo.Load: dbo.Report.LoadedAt <- dbo.Clock.Now_
--   dbo.Load: dbo.Report.LoadedAt <~ feed.Sales.Active (filter)
--   dbo.Load: dbo.Report.a <- feed.Sales.*
--   dbo.Load: dbo.Report.a <~ feed.Sales.Active (filter)
--   dbo.Load: dbo.Report.b <- feed.Sales.*
--   dbo.Load: dbo.Report.b <~ feed.Sales.Active (filter)
--   dbo.LoadText: dbo.Report.a <- feed.Pairs.*
--   dbo.LoadText: dbo.Report.b <- feed.Pairs.*
--   HW2005: The columns of feed.Sales are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Pairs are not known, so * cannot be expanded.
--   HW3003: What feed.Sold returns is not known, so the columns it fills have no source.
