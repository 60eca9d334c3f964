-- FORMATMESSAGE fills a template.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = FORMATMESSAGE(N'INSERT INTO %s (Id) SELECT Id FROM %s', N'dbo.Archive', N'dbo.Orders');
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
