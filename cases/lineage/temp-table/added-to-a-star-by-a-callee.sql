-- A column that a procedure adds to its caller's temp table is not among those that came with a star there, and what the caller knew of the rows is no longer all there is.
-- catalog: sales

CREATE PROCEDURE dbo.Add_Rank AS
ALTER TABLE #Sold ADD Rank int;
GO
CREATE PROCEDURE dbo.Rate AS
SELECT * INTO #Sold FROM feed.Sold;
EXEC dbo.Add_Rank;
INSERT INTO dbo.Facts (Amount, Rank) SELECT Price, Rank FROM #Sold;
GO
CREATE PROCEDURE dbo.Add_Source AS
ALTER TABLE #Columns ADD Source nvarchar(50) NOT NULL DEFAULT N'dbo.Products';
GO
CREATE PROCEDURE dbo.Load AS
CREATE TABLE #Columns (Name sysname);
INSERT INTO #Columns (Name) VALUES (N'Price');
EXEC dbo.Add_Source;
DECLARE @sql nvarchar(max);
SELECT @sql = N'INSERT INTO dbo.Facts (Amount) SELECT ' + Name + N' FROM ' + Source FROM #Columns;
EXEC (@sql);

-- lineage:
--   dbo.Load: calls dbo.Add_Source
--   dbo.Load: writes dbo.Facts [dynamic]
--   dbo.Rate: calls dbo.Add_Rank
--   dbo.Rate: reads feed.Sold
--   dbo.Rate: writes dbo.Facts
--   dbo.Rate: dbo.Facts.Amount <- feed.Sold.Price
--   HW3002: The name {Source} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: Name.
