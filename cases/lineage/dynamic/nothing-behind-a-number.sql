-- A number that is read out of a text is a number, whether nothing is put in front of the text or behind it.
-- catalog: sales

CREATE PROCEDURE dbo.InFront @given nvarchar(10) AS
DECLARE @id int;
SET @id = N'' + @given;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id > ' + @id + N' AND Total > 0');
GO
CREATE PROCEDURE dbo.Behind @given nvarchar(10) AS
DECLARE @id int;
SET @id = @given + N'';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id > ' + @id + N' AND Total > 0');

-- lineage:
--   dbo.Behind: reads dbo.Orders [dynamic]
--   dbo.Behind: writes dbo.Archive [dynamic]
--   dbo.InFront: reads dbo.Orders [dynamic]
--   dbo.InFront: writes dbo.Archive [dynamic]
--   dbo.Behind: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Behind: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.Behind: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
--   dbo.InFront: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.InFront: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.InFront: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
