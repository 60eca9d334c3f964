-- REPLACE of tokens, one inside the other, makes the names of a template.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO {target} (Id, Total) SELECT Id, Total FROM {schema}.{source}';
SET @sql = REPLACE(REPLACE(@sql, N'{target}', N'dbo.Archive'), N'{schema}', N'dbo');
SET @sql = REPLACE(@sql, N'{source}', QUOTENAME(N'Orders'));
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
