-- A caller's table that one branch empties may still hold what the caller put in; one that both empty does not.
-- catalog: sales

CREATE PROCEDURE dbo.In_Then @x bit AS
IF @x = 1 TRUNCATE TABLE #a;
INSERT INTO dbo.Archive (Id) SELECT Id FROM #a;
GO
CREATE PROCEDURE dbo.In_Else @x bit AS
IF @x = 1 PRINT 'kept' ELSE TRUNCATE TABLE #b;
INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM #b;
GO
CREATE PROCEDURE dbo.In_Both @x bit AS
IF @x = 1 TRUNCATE TABLE #c ELSE DELETE FROM #c;
INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM #c;
GO
CREATE PROCEDURE dbo.Caller AS
SELECT Id INTO #a FROM dbo.Orders;
SELECT Id INTO #b FROM dbo.Products;
SELECT Id INTO #c FROM dbo.Customers;
EXEC dbo.In_Then 1;
EXEC dbo.In_Else 1;
EXEC dbo.In_Both 1;

-- lineage:
--   dbo.Caller: calls dbo.In_Both
--   dbo.Caller: calls dbo.In_Else
--   dbo.Caller: calls dbo.In_Then
--   dbo.Caller: reads dbo.Customers
--   dbo.Caller: reads dbo.Orders
--   dbo.Caller: reads dbo.Products
--   dbo.In_Both: writes dbo.Facts
--   dbo.In_Else: writes dbo.Archive
--   dbo.In_Then: writes dbo.Archive
--   dbo.In_Else: dbo.Archive.CustomerId <- dbo.Products.Id
--   dbo.In_Then: dbo.Archive.Id <- dbo.Orders.Id
