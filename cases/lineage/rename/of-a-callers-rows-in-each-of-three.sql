-- A caller's rows that were put into a table in front of an IF go by the name that each of its three branches gives it, be it behind the rename of another table.
-- catalog: sales

CREATE PROCEDURE dbo.Load @day int AS
INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;
IF @day = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE IF @day = 2 EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
ELSE
BEGIN
  EXEC sp_rename N'dbo.Stock_new', N'Stock';
  EXEC sp_rename N'dbo.Sales_new', N'Sales_late';
END
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load 1;

-- lineage:
--   dbo.Load: writes dbo.Sales
--   dbo.Load: writes dbo.Sales_checked
--   dbo.Load: writes dbo.Sales_late
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Load: dbo.Sales_checked.Total <- dbo.Orders.Total
--   dbo.Load: dbo.Sales_late.Total <- dbo.Orders.Total
