-- Of more ways than are followed each is one that there is: what one condition decides twice is never taken once so, once otherwise.
-- catalog: sales

CREATE PROCEDURE dbo.P @byCity bit, @a bit, @b bit, @c bit, @d bit, @e bit, @f bit AS
DECLARE @sql nvarchar(max), @where nvarchar(max) = N' WHERE Id > 0';
IF @byCity = 1 SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT City'; ELSE SET @sql = N'INSERT INTO dbo.Settings (Name) SELECT Name';
IF @a = 1 SET @where += N' AND Id <> 1';
IF @b = 1 SET @where += N' AND Id <> 2';
IF @c = 1 SET @where += N' AND Id <> 3';
IF @d = 1 SET @where += N' AND Id <> 4';
IF @e = 1 SET @where += N' AND Id <> 5';
IF @f = 1 SET @where += N' AND Id <> 6';
IF @byCity = 1 SET @sql += N' FROM dbo.Customers'; ELSE SET @sql += N' FROM dbo.Products';
SET @sql += @where;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.City [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Customers.Id (filter) [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Products.Name [dynamic]
--   dbo.P: dbo.Settings.Name <~ dbo.Products.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
