-- Of a temp table that callers make differently, the columns at its beginning that all of them have are known.
-- catalog: sales

CREATE PROCEDURE dbo.Removes AS
DELETE FROM dbo.Lines WHERE OrderId IN (SELECT Id FROM #gone);
INSERT INTO dbo.Archive (Id, OrderDate) SELECT Id, OrderDate FROM #gone;
GO
CREATE PROCEDURE dbo.Old AS
CREATE TABLE #gone (Id int);
INSERT INTO #gone (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.OrderDate < '2020-01-01';
EXEC dbo.Removes;
GO
CREATE PROCEDURE dbo.Cancelled AS
CREATE TABLE #gone (Id int, OrderDate date);
INSERT INTO #gone SELECT l.OrderId, GETDATE() FROM dbo.Lines AS l WHERE l.Qty = 0;
EXEC dbo.Removes;

-- lineage:
--   dbo.Cancelled: calls dbo.Removes
--   dbo.Cancelled: reads dbo.Lines
--   dbo.Old: calls dbo.Removes
--   dbo.Old: reads dbo.Orders
--   dbo.Removes: writes dbo.Archive
--   dbo.Removes: writes dbo.Lines
--   dbo.Removes: dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Removes: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Removes: dbo.Archive.Id <~ dbo.Lines.Qty (filter)
--   dbo.Removes: dbo.Archive.Id <~ dbo.Orders.OrderDate (filter)
--   dbo.Removes: dbo.Archive.OrderDate <~ dbo.Lines.Qty (filter)
--   dbo.Removes: dbo.Archive.OrderDate <~ dbo.Orders.OrderDate (filter)
