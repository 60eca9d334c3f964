-- A caller's rows that one text puts into a table in both branches of an IF go by the new name from the one that renames it, and by the old one from the other.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
DECLARE @fill nvarchar(max) = N'INSERT INTO dbo.Sales_new (Total) SELECT t.Total FROM #totals AS t;';
IF @full = 1 EXEC (@fill);
ELSE
BEGIN
  EXEC (@fill);
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
END
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #totals (Total money);
INSERT INTO #totals (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Load 1;

-- lineage:
--   dbo.Load: writes dbo.Sales [dynamic, parsed]
--   dbo.Load: writes dbo.Sales_new [dynamic]
--   dbo.Run: calls dbo.Load
--   dbo.Run: reads dbo.Orders
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   dbo.Load: dbo.Sales_new.Total <- dbo.Orders.Total [dynamic]
