-- A text sees what the procedure put into a temp table of its caller.
-- catalog: sales

CREATE PROCEDURE dbo.Callee AS
INSERT INTO #t (Id) SELECT Id FROM dbo.Orders;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM #t');
GO
CREATE PROCEDURE dbo.Caller AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT Id FROM dbo.Products;
EXEC dbo.Callee;

-- lineage:
--   dbo.Callee: reads dbo.Orders
--   dbo.Callee: writes dbo.Archive [dynamic]
--   dbo.Caller: calls dbo.Callee
--   dbo.Caller: reads dbo.Products
--   dbo.Callee: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Callee: dbo.Archive.Id <- dbo.Products.Id [dynamic]
