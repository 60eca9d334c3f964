-- Where a sum is like something it is not NULL, and what is compared with a sum that is NULL does not hold.
-- catalog: sales

CREATE PROCEDURE dbo.Load @a nvarchar(10), @b nvarchar(10) AS
DECLARE @target sysname = N'Sales';
IF @a + @b LIKE N'f%' IF @a + @b IS NULL SET @target = N'Stock';
IF @a + @b IS NULL IF @a + @b LIKE N'g%' SET @target = N'Audit';
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @target + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
