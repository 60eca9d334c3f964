-- Over the rows of a table, a variable that is assigned behind its use holds what the row before gave it; in a SELECT without FROM there is no row before.
-- catalog: sales

CREATE PROCEDURE dbo.Of_Rows AS
DECLARE @now decimal(18, 2) = (SELECT MAX(Price) FROM dbo.Products), @before decimal(18, 2);
SELECT @before = @now, @now = Total FROM dbo.Orders ORDER BY OrderDate;
INSERT INTO dbo.Archive (Total) VALUES (@before);
GO
CREATE PROCEDURE dbo.Of_One AS
DECLARE @now decimal(18, 2) = (SELECT MAX(Price) FROM dbo.Products), @before decimal(18, 2);
SELECT @before = @now, @now = (SELECT MAX(Total) FROM dbo.Orders);
INSERT INTO dbo.Facts (Amount) VALUES (@before);

-- lineage:
--   dbo.Of_One: reads dbo.Orders
--   dbo.Of_One: reads dbo.Products
--   dbo.Of_One: writes dbo.Facts
--   dbo.Of_Rows: reads dbo.Orders
--   dbo.Of_Rows: reads dbo.Products
--   dbo.Of_Rows: writes dbo.Archive
--   dbo.Of_One: dbo.Facts.Amount <- dbo.Products.Price (aggregation)
--   dbo.Of_Rows: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Of_Rows: dbo.Archive.Total <- dbo.Products.Price (aggregation)
--   dbo.Of_Rows: dbo.Archive.Total <~ dbo.Orders.OrderDate (sort)
