-- A value of a caller's rows that a variable carries into a table goes by the name that it gets.
-- catalog: sales

CREATE PROCEDURE dbo.Load @day int AS
DECLARE @total money;
SELECT @total = MAX(t.Total) FROM #totals AS t;
INSERT INTO dbo.Sales_new (Total) VALUES (@total);
EXEC sp_rename N'dbo.Sales_new', N'Sales';
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load 1;

-- lineage:
--   dbo.Load: writes dbo.Sales
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total (aggregation)
