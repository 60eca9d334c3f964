-- STRING_AGG over constants gives the list of columns.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max), @sql nvarchar(max);
SELECT @columns = STRING_AGG(QUOTENAME(c.name), N', ') FROM (VALUES (N'Id'), (N'Total')) AS c (name);
SET @sql = N'INSERT INTO dbo.Archive (' + @columns + N') SELECT ' + @columns + N' FROM dbo.Orders';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
