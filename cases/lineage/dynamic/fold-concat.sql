-- CONCAT and CONCAT_WS of constants are one text; a NULL among them adds nothing.
-- catalog: sales

DECLARE @table sysname = N'dbo.Orders';
DECLARE @sql nvarchar(max) = CONCAT(N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM ', @table, NULL, N' AS o');
EXEC sp_executesql @sql;
SET @sql = CONCAT_WS(N' ', N'DELETE', N'FROM', N'dbo.Totals');
EXEC (@sql);

-- lineage:
--   reads dbo.Orders [dynamic]
--   writes dbo.Archive [dynamic]
--   writes dbo.Totals [dynamic]
--   dbo.Archive.Id <- dbo.Orders.Id [dynamic]
