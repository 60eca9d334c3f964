-- A column of numbers put into a text is a number there, and hides nothing; one of words may be anything.
-- catalog: sales

CREATE PROCEDURE dbo.OfNumbers AS
DECLARE @sql nvarchar(max);
SELECT @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id > ' + CAST(MAX(Id) AS nvarchar(10)) FROM dbo.Archive;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfWords AS
DECLARE @sql nvarchar(max);
SELECT @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id > ' + CAST(MAX(Note) AS nvarchar(10)) FROM dbo.Orders;
EXEC (@sql);

-- lineage:
--   dbo.OfNumbers: reads dbo.Archive
--   dbo.OfNumbers: reads dbo.Orders [dynamic]
--   dbo.OfNumbers: writes dbo.Archive [dynamic]
--   dbo.OfWords: reads dbo.Orders [parsed, dynamic]
--   dbo.OfWords: writes dbo.Archive [dynamic]
--   dbo.OfNumbers: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.OfNumbers: dbo.Archive.Id <~ dbo.Archive.Id (filter) [dynamic]
--   dbo.OfNumbers: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.OfWords: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.OfWords: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: MAX(Note).
