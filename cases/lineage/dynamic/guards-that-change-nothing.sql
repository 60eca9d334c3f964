-- Seven conditions that no text depends on make no more ways than are followed, and leave alone what another one decides twice.
-- catalog: sales

CREATE PROCEDURE dbo.P @byCity bit, @a bit, @b bit, @c bit, @d bit, @e bit, @f bit, @g bit AS
DECLARE @sql nvarchar(max);
IF @byCity = 1 SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT City'; ELSE SET @sql = N'INSERT INTO dbo.Settings (Name) SELECT Name';
IF @a = 1 SET @sql = @sql;
IF @b = 1 SET @sql = @sql;
IF @c = 1 SET @sql = @sql;
IF @d = 1 SET @sql = @sql;
IF @e = 1 SET @sql = @sql;
IF @f = 1 SET @sql = @sql;
IF @g = 1 SET @sql = @sql;
IF @byCity = 1 SET @sql += N' FROM dbo.Customers'; ELSE SET @sql += N' FROM dbo.Products';
EXEC (@sql);
IF @a = 1 SET @sql = N'DELETE FROM dbo.Archive'; ELSE SET @sql = N'DELETE FROM dbo.Audit';
IF @b = 1 AND @c = 1 AND @d = 1 AND @e = 1 AND @f = 1 AND @g = 1 SET @sql = @sql;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.City [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Products.Name [dynamic]
