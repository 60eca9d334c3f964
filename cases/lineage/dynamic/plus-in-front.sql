-- A plus in front of a text changes nothing; a text behind two of them is joined as ever.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max);
SET @sql = N'INSERT INTO dbo.Archive (Id) ' +
+ N'SELECT Id ' + + CHAR(13) + + N'FROM dbo.Orders';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
