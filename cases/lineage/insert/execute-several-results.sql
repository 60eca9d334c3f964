-- INSERT … EXEC takes the result sets that fit; SELECT … INTO and SELECT @x = … are none.
-- catalog: sales

CREATE PROCEDURE dbo.Several AS
DECLARE @least int;
SELECT Id, Total INTO #kept FROM dbo.Orders;
SELECT @least = MIN(Id) FROM #kept;
SELECT Id, Price FROM dbo.Products;
SELECT Name FROM dbo.Customers;
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id, Total) EXEC dbo.Several;

-- lineage:
--   dbo.P: calls dbo.Several
--   dbo.P: writes dbo.Archive
--   dbo.Several: reads dbo.Customers
--   dbo.Several: reads dbo.Orders
--   dbo.Several: reads dbo.Products
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id
--   dbo.P: dbo.Archive.Total <- dbo.Products.Price
