-- Of more ways than are followed those are taken that have each of a few names, not each of many texts.
-- catalog: sales

CREATE PROCEDURE dbo.P @source int, @a bit, @b bit, @c bit, @d bit, @e bit, @f bit, @g bit AS
DECLARE @where nvarchar(max) = N' WHERE Id > 0', @table nvarchar(50);
IF @a = 1 SET @where += N' AND Id <> 1';
IF @b = 1 SET @where += N' AND Id <> 2';
IF @c = 1 SET @where += N' AND Id <> 3';
IF @d = 1 SET @where += N' AND Id <> 4';
IF @e = 1 SET @where += N' AND Id <> 5';
IF @f = 1 SET @where += N' AND Id <> 6';
IF @source = 1 SET @table = N'dbo.Orders' ELSE IF @source = 2 SET @table = N'dbo.Customers' ELSE SET @table = N'dbo.Products';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM ' + @table + @where);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Customers.Id (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Products.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
