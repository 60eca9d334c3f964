-- Of a variable that is NULL another is neither equal nor different: where it is not different, it may still not be equal.
-- catalog: sales

CREATE PROCEDURE dbo.Load @a nvarchar(10), @b nvarchar(10) AS
DECLARE @target sysname = N'Sales';
IF @a LIKE N'f%'
BEGIN
  IF @a <> @b RETURN;
  IF @a = @b SET @target = N'Stock';
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @target + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Load: writes dbo.Stock [dynamic]
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   dbo.Load: dbo.Stock.Total <- dbo.Orders.Total [dynamic]
