-- A text between quotes is a value, whatever it is.
-- catalog: sales

CREATE PROCEDURE dbo.P @status nvarchar(10) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Status = ''' + @status + N'''');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Status (filter) [dynamic]
