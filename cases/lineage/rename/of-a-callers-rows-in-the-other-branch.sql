-- A caller's rows that the first branch of an IF puts into a table keep its name, where only the second renames it.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load 1;

-- lineage:
--   dbo.Load: writes dbo.Sales_new
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Load: dbo.Sales_new.Total <- dbo.Orders.Total
