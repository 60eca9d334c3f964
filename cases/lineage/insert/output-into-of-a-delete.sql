-- What OUTPUT INTO of an INSERT takes along out of a DELETE in its FROM is what the temp table held before the rows went.
-- catalog: sales

CREATE PROCEDURE dbo.Dequeue AS
SELECT Id, Total INTO #Due FROM dbo.Orders;
INSERT INTO dbo.Archive (Id, Total) OUTPUT inserted.Total INTO dbo.Facts (Amount)
SELECT d.Id, d.Total FROM (DELETE FROM #Due OUTPUT deleted.Id, deleted.Total) AS d;

-- lineage:
--   dbo.Dequeue: reads dbo.Orders
--   dbo.Dequeue: writes dbo.Archive
--   dbo.Dequeue: writes dbo.Facts
--   dbo.Dequeue: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Dequeue: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Dequeue: dbo.Facts.Amount <- dbo.Orders.Total
