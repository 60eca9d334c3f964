-- What a procedure makes of its parameter and of its caller's temp table comes from the table alone: its caller's columns stay with the caller, whether or not a temp table stands beside them, or between.
-- catalog: sales

CREATE PROCEDURE dbo.Callee @id int AS
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT @id + w.Id, w.Total FROM #work AS w;
INSERT INTO dbo.Facts (Orders) VALUES (@id);
INSERT INTO #work (Id) VALUES (@id);
INSERT INTO dbo.Facts (Rank) SELECT Id FROM #work;
GO
CREATE PROCEDURE dbo.Caller AS
DECLARE @id int;
CREATE TABLE #work (Id int, Total decimal(18, 2));
INSERT INTO #work (Id, Total) SELECT CustomerId, Total FROM dbo.Orders;
SELECT @id = CategoryId FROM dbo.Products WHERE Name = N'x';
EXEC dbo.Callee @id;
INSERT INTO dbo.Archive (Id) SELECT Id FROM #work;

-- lineage:
--   dbo.Callee: writes dbo.Facts
--   dbo.Caller: calls dbo.Callee
--   dbo.Caller: reads dbo.Orders
--   dbo.Caller: reads dbo.Products
--   dbo.Caller: writes dbo.Archive
--   dbo.Callee: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Callee: dbo.Facts.CustomerId <- dbo.Orders.CustomerId (transformation)
--   dbo.Callee: dbo.Facts.Rank <- dbo.Orders.CustomerId
--   dbo.Caller: dbo.Archive.Id <- dbo.Orders.CustomerId
--   dbo.Caller: dbo.Archive.Id <- dbo.Products.CategoryId
--   dbo.Caller: dbo.Archive.Id <~ dbo.Products.Name (filter)
