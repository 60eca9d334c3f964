-- REPLACE fills the places of a template, more than one and in any case of letters.
-- catalog: sales

DECLARE @sql nvarchar(max) = N'INSERT INTO {target} (Id) SELECT s.Id FROM {SOURCE} AS s; DELETE FROM {source};';
SET @sql = REPLACE(REPLACE(@sql, N'{target}', N'dbo.Archive'), N'{source}', QUOTENAME(N'dbo') + N'.[Orders]');
EXEC sp_executesql @sql;

-- lineage:
--   reads dbo.Orders [dynamic]
--   writes dbo.Archive [dynamic]
--   writes dbo.Orders [dynamic]
--   dbo.Archive.Id <- dbo.Orders.Id [dynamic]
