-- What is taken of one variable says nothing of another whose name has as many letters.
-- catalog: sales

CREATE PROCEDURE dbo.Load @mode nvarchar(10), @kind nvarchar(10) AS
DECLARE @target sysname = N'Sales';
IF @mode LIKE N'f%'
BEGIN
  IF @kind IS NULL SET @target = N'Stock';
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @target + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Load: writes dbo.Stock [dynamic]
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   dbo.Load: dbo.Stock.Total <- dbo.Orders.Total [dynamic]
