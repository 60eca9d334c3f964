-- A text that is NULL on one way runs nothing there; what that way chose is run behind it all the same.
-- catalog: sales

CREATE PROCEDURE dbo.P @first bit AS
DECLARE @sql nvarchar(max), @source nvarchar(50);
IF @first = 1 SELECT @sql = N'TRUNCATE TABLE dbo.Archive', @source = N'Orders' ELSE SET @source = N'Products';
EXEC sp_executesql @sql;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
