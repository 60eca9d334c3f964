-- What was put by name into a temp table of unknown columns goes along with its star: under its name into a temp table made of it, somewhere into a table of unknown columns; into which column of a known one, nobody knows.
CREATE TABLE dbo.Product (Id int, ListPrice money);
GO
CREATE TABLE dbo.Report (Price money, Pieces int, Kind int);
GO
CREATE PROCEDURE dbo.Copied AS
BEGIN
  SELECT *, 1 AS Kind INTO #Sold FROM feed.Sold;
  EXEC tempdb..sp_rename '#Sold.Qty', 'Pieces', 'COLUMN';
  UPDATE #Sold SET Price = 0, Kind = p.Id FROM dbo.Product AS p WHERE p.Id = #Sold.ProductId;
  UPDATE #Sold SET Price = 0;
  UPDATE #Sold SET Price = p.ListPrice FROM dbo.Product AS p WHERE p.Id = #Sold.ProductId;
  WITH Kept AS (SELECT * FROM #Sold)
  SELECT * INTO #Copy FROM Kept;
  INSERT INTO dbo.Report (Price, Pieces, Kind) SELECT Price, Pieces, Kind FROM #Copy;
END;
GO
CREATE PROCEDURE dbo.Poured AS
BEGIN
  SELECT * INTO #Sold FROM feed.Sold;
  UPDATE #Sold SET Price = p.ListPrice FROM dbo.Product AS p WHERE p.Id = #Sold.ProductId;
  INSERT INTO dbo.Report SELECT * FROM #Sold;
END;
GO
CREATE PROCEDURE dbo.Kept AS
BEGIN
  SELECT * INTO #Sold FROM feed.Sold;
  UPDATE #Sold SET Price = p.ListPrice FROM dbo.Product AS p WHERE p.Id = #Sold.ProductId;
  SELECT * INTO dbo.SoldOnce FROM #Sold;
END;

-- lineage:
--   dbo.Copied: reads dbo.Product
--   dbo.Copied: reads feed.Sold
--   dbo.Copied: writes dbo.Report
--   dbo.Kept: reads dbo.Product
--   dbo.Kept: reads feed.Sold
--   dbo.Kept: writes dbo.SoldOnce
--   dbo.Poured: reads dbo.Product
--   dbo.Poured: reads feed.Sold
--   dbo.Poured: writes dbo.Report
--   dbo.Copied: dbo.Report.Kind <- dbo.Product.Id
--   dbo.Copied: dbo.Report.Kind <~ dbo.Product.Id (filter)
--   dbo.Copied: dbo.Report.Kind <~ feed.Sold.ProductId (filter)
--   dbo.Copied: dbo.Report.Pieces <- feed.Sold.qty
--   dbo.Copied: dbo.Report.Price <- dbo.Product.ListPrice
--   dbo.Copied: dbo.Report.Price <~ dbo.Product.Id (filter)
--   dbo.Copied: dbo.Report.Price <~ feed.Sold.ProductId (filter)
--   dbo.Kept: dbo.SoldOnce.* <- dbo.Product.ListPrice
--   dbo.Kept: dbo.SoldOnce.* <- feed.Sold.*
--   dbo.Kept: dbo.SoldOnce.* <~ dbo.Product.Id (filter)
--   dbo.Kept: dbo.SoldOnce.* <~ feed.Sold.ProductId (filter)
--   dbo.Poured: dbo.Report.Kind <- feed.Sold.*
--   dbo.Poured: dbo.Report.Pieces <- feed.Sold.*
--   dbo.Poured: dbo.Report.Price <- feed.Sold.*
--   HW2005: The columns of feed.Sold are not known, so * cannot be expanded.
--   HW2005: The columns of #Sold are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Sold are not known, so * cannot be expanded.
--   HW2005: The columns of #Sold are not known, so * cannot be expanded.
