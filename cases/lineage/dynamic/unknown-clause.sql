-- A text that may be any clause hides nothing of the rest, and is told.
-- catalog: sales

CREATE PROCEDURE dbo.P @where nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE ' + @where);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @where.
