-- A caller's rows that a callee puts into a table behind its rename, at the same place as before, are under the old name.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;
GO
CREATE PROCEDURE dbo.Load AS
EXEC dbo.Fill;
EXEC sp_rename N'dbo.Sales_new', N'Sales';
EXEC dbo.Fill;
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load;

-- lineage:
--   dbo.Fill: writes dbo.Sales
--   dbo.Fill: writes dbo.Sales_new
--   dbo.Load: calls dbo.Fill
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Fill: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Fill: dbo.Sales_new.Total <- dbo.Orders.Total
