-- In an order that is not known a list of columns is still that list.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max), @sql nvarchar(max);
SELECT @columns = STRING_AGG(c.name, N', ') WITHIN GROUP (ORDER BY NEWID()) FROM (VALUES (N'Id'), (N'Total')) AS c (name);
SET @sql = N'INSERT INTO dbo.Archive (' + @columns + N') SELECT ' + @columns + N' FROM dbo.Orders';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
