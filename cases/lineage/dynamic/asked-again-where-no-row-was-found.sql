-- Where a SELECT finds no row, its variables hold what they held, and a condition over them comes out as it did before; where it finds one, either way.
-- catalog: sales

CREATE PROCEDURE dbo.P @again bit, @suffix nvarchar(20), @wanted nvarchar(20) AS
DECLARE @name nvarchar(50) = N'Log_' + @suffix, @from nvarchar(50) = N'dbo.Orders', @target nvarchar(20), @source nvarchar(20);
DECLARE @hint nvarchar(50), @sql nvarchar(max);
IF @again = 1 SET @hint = N' OPTION (RECOMPILE)' ELSE SET @hint = N'';
IF @name = @wanted SET @target = N'CustomerId' ELSE SET @target = N'Total';
SELECT @name = c.Name, @from = N'dbo.OpenOrders' FROM dbo.Customers AS c WHERE c.Id = 1;
IF @name = @wanted SET @source = N'CustomerId' ELSE SET @source = N'Total';
SET @sql = N'INSERT INTO dbo.Archive (' + @target + N') SELECT o.' + @source + N' FROM ' + @from + N' AS o' + @hint;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.OpenOrders [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.OpenOrders.CustomerId [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.OpenOrders.Total [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.OpenOrders.CustomerId [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.OpenOrders.Total [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
