-- What decides the rows of a caller's temp table decides nothing of the callee's own one of that name.
-- catalog: sales

CREATE PROCEDURE dbo.Callee AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT Id FROM dbo.Products WHERE Price > 0;
INSERT INTO dbo.Facts (Rank) SELECT 1 FROM #t;
GO
CREATE PROCEDURE dbo.Caller AS
SELECT Id INTO #t FROM dbo.Orders WHERE Status = 'O';
EXEC dbo.Callee;

-- lineage:
--   dbo.Callee: reads dbo.Products
--   dbo.Callee: writes dbo.Facts
--   dbo.Caller: calls dbo.Callee
--   dbo.Caller: reads dbo.Orders
--   dbo.Callee: dbo.Facts.Rank <~ dbo.Products.Price (filter)
