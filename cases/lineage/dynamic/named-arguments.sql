-- sp_executesql takes its text and parameters by name as well.
-- catalog: sales

CREATE PROCEDURE dbo.P @id int AS
EXEC sp_executesql @params = N'@id int', @stmt = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id = @id', @id = @id;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
