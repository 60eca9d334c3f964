-- A caller's rows that a branch puts into a table go by the name that it gets behind the IF.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;
ELSE DELETE FROM dbo.Lines;
EXEC sp_rename N'dbo.Sales_new', N'Sales';
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load 1;

-- lineage:
--   dbo.Load: writes dbo.Lines
--   dbo.Load: writes dbo.Sales
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total
