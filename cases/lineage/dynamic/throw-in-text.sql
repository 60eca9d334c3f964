-- Behind a text that throws on one way, only the other way goes on; THROW leads to CATCH.
-- catalog: sales

CREATE PROCEDURE dbo.P @check bit AS
DECLARE @source nvarchar(50) = N'Products', @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Archive';
IF @check = 1 SELECT @source = N'Orders', @sql = N'THROW 50000, N''no'', 1';
BEGIN TRY
  EXEC (@sql);
  EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);
END TRY
BEGIN CATCH
  EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.' + @source);
END CATCH;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id [dynamic]
