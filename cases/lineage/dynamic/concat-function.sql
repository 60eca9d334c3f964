-- CONCAT takes NULL for nothing, where + makes all of the text NULL.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @none nvarchar(20);
DECLARE @sql nvarchar(max) = CONCAT(N'INSERT INTO dbo.Archive (Id) ', @none, N'SELECT Id FROM dbo.Orders');
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
