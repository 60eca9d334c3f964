-- A caller's rows that were put into a table in front of an IF go by one name of each branch: what a branch has renamed it does not rename once more, and one that renames another table leaves them.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE IF @full = 0
BEGIN
  EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
  EXEC sp_rename N'dbo.Sales_new', N'Sales_twice';
END
ELSE EXEC sp_rename N'dbo.Stock_new', N'Stock';
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load 1;

-- lineage:
--   dbo.Load: writes dbo.Sales
--   dbo.Load: writes dbo.Sales_checked
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Load: dbo.Sales_checked.Total <- dbo.Orders.Total
