-- A caller's rows that were put into a table in front of an IF are there for its second branch, which renames it.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;
IF @full = 1 DELETE FROM dbo.Lines;
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
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
