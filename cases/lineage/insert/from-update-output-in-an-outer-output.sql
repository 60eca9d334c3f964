-- What the OUTPUT of an INSERT gives back out of an UPDATE in its FROM is what the rows were before that, as in the rows that it inserts.
-- catalog: sales

CREATE PROCEDURE dbo.Reprice AS
SELECT Id, Total INTO #Due FROM dbo.Orders;
INSERT INTO dbo.Archive (Id, Total) OUTPUT inserted.Total
SELECT d.Id, d.Total
FROM (UPDATE #Due SET Total = p.Price OUTPUT deleted.Id, deleted.Total FROM #Due AS q JOIN dbo.Products AS p ON p.Id = q.Id) AS d;
GO
CREATE PROCEDURE dbo.Report AS
INSERT INTO dbo.Facts (Amount) EXEC dbo.Reprice;

-- lineage:
--   dbo.Report: calls dbo.Reprice
--   dbo.Report: writes dbo.Facts
--   dbo.Reprice: reads dbo.Orders
--   dbo.Reprice: reads dbo.Products
--   dbo.Reprice: writes dbo.Archive
--   dbo.Report: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Report: dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.Report: dbo.Facts.Amount <~ dbo.Products.Id (join)
--   dbo.Reprice: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Reprice: dbo.Archive.Id <~ dbo.Orders.Id (join)
--   dbo.Reprice: dbo.Archive.Id <~ dbo.Products.Id (join)
--   dbo.Reprice: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Reprice: dbo.Archive.Total <~ dbo.Orders.Id (join)
--   dbo.Reprice: dbo.Archive.Total <~ dbo.Products.Id (join)
