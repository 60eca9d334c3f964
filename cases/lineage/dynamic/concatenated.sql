-- Strings are put together along the way to where they run.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id, Total) ', @table sysname = N'Orders';
SET @sql += N'SELECT Id, Total FROM dbo.' + QUOTENAME(@table);
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
