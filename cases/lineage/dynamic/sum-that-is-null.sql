-- Where a sum is NULL either part may be, and either may be something.
-- catalog: sales

CREATE PROCEDURE dbo.Load @a nvarchar(10), @b nvarchar(10) AS
DECLARE @target sysname = N'Sales';
IF @a + @b IS NULL
BEGIN
  IF @a IS NULL SET @target = N'Stock';
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @target + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Load: writes dbo.Stock [dynamic]
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   dbo.Load: dbo.Stock.Total <- dbo.Orders.Total [dynamic]
