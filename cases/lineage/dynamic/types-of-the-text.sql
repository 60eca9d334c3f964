-- The text has variables of its own, of their own types: a number there is no number here.
-- catalog: sales

CREATE PROCEDURE dbo.P @which nvarchar(50) AS
EXEC (N'DECLARE @which int = DAY(GETDATE()); EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id = '' + @which)');
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products WHERE ' + @which);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @which.
