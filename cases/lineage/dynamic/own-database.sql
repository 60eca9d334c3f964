-- DB_NAME() in front of a name is the module's own database.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO ' + QUOTENAME(DB_NAME()) + N'.dbo.Archive (Id) SELECT Id FROM ' + DB_NAME() + N'.dbo.Orders';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
