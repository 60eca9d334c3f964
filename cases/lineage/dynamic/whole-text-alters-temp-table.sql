-- A text that is written out adds a column to a temp table and drops one: behind it INSERT … EXEC and a star go by what there is.
-- catalog: sales

CREATE PROCEDURE dbo.ListOrders AS
SELECT o.Total, o.CustomerId FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #o (Dummy int, Amount decimal(18, 2));
EXEC (N'ALTER TABLE #o ADD Customer int');
EXEC sp_executesql N'ALTER TABLE #o DROP COLUMN Dummy; ALTER TABLE #o ADD Customer int, At AS GETDATE();';
INSERT INTO #o EXEC dbo.ListOrders;
INSERT INTO dbo.Facts (Amount, CustomerId) SELECT o.Amount, o.Customer FROM #o AS o;
SELECT * INTO #copy FROM #o;
INSERT INTO dbo.Facts (Rank) SELECT c.Customer FROM #copy AS c;

-- lineage:
--   dbo.ListOrders: reads dbo.Orders
--   dbo.P: calls dbo.ListOrders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.P: dbo.Facts.Rank <- dbo.Orders.CustomerId
