-- What was put by name into a temp table of unknown columns is in none of its other ones once its star was copied; a column that is listed beside the star is no part of it, in a copy either.
-- catalog: sales

CREATE PROCEDURE dbo.Named AS
SELECT * INTO #Sold FROM feed.Sold;
UPDATE #Sold SET Price = p.Price FROM dbo.Products AS p WHERE p.Id = #Sold.ProductId;
SELECT * INTO #Copy FROM #Sold;
INSERT INTO dbo.Facts (Orders) SELECT Pieces FROM #Copy;
GO
CREATE PROCEDURE dbo.Beside AS
SELECT *, 1 AS Rank INTO #Sold FROM feed.Sold;
UPDATE #Sold SET Rank = p.Id FROM dbo.Products AS p WHERE p.Id = #Sold.ProductId;
SELECT * INTO #Copy FROM #Sold;
SELECT * INTO #Last FROM #Copy;
INSERT INTO dbo.Facts (Orders, Rank) SELECT Pieces, Rank FROM #Last;
GO
CREATE PROCEDURE dbo.Kept AS
SELECT *, 1 AS Rank INTO #Sold FROM feed.Sold;
UPDATE #Sold SET Rank = p.Id FROM dbo.Products AS p WHERE p.Id = #Sold.ProductId;
SELECT * INTO dbo.SoldOnce FROM #Sold;

-- lineage:
--   dbo.Beside: reads dbo.Products
--   dbo.Beside: reads feed.Sold
--   dbo.Beside: writes dbo.Facts
--   dbo.Kept: reads dbo.Products
--   dbo.Kept: reads feed.Sold
--   dbo.Kept: writes dbo.SoldOnce
--   dbo.Named: reads dbo.Products
--   dbo.Named: reads feed.Sold
--   dbo.Named: writes dbo.Facts
--   dbo.Beside: dbo.Facts.Orders <- feed.Sold.Pieces
--   dbo.Beside: dbo.Facts.Rank <- dbo.Products.Id
--   dbo.Beside: dbo.Facts.Rank <~ dbo.Products.Id (filter)
--   dbo.Beside: dbo.Facts.Rank <~ feed.Sold.ProductId (filter)
--   dbo.Kept: dbo.SoldOnce.* <- feed.Sold.*
--   dbo.Kept: dbo.SoldOnce.Rank <- dbo.Products.Id
--   dbo.Kept: dbo.SoldOnce.Rank <~ dbo.Products.Id (filter)
--   dbo.Kept: dbo.SoldOnce.Rank <~ feed.Sold.ProductId (filter)
--   dbo.Named: dbo.Facts.Orders <- feed.Sold.Pieces
--   HW2005: The columns of feed.Sold are not known, so * cannot be expanded.
--   HW2005: The columns of #Sold are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Sold are not known, so * cannot be expanded.
--   HW2005: The columns of #Sold are not known, so * cannot be expanded.
--   HW2005: The columns of #Copy are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Sold are not known, so * cannot be expanded.
--   HW2005: The columns of #Sold are not known, so * cannot be expanded.
