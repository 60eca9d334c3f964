-- More ways than are followed are told where a text can differ on them, and not where it is a constant.
-- catalog: sales

CREATE PROCEDURE dbo.P @a bit, @b bit, @c bit, @d bit, @e bit, @f bit, @g bit AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE 1 = 1';
IF @a = 1 SET @sql += N' AND Id > 1';
IF @b = 1 SET @sql += N' AND Id > 2';
IF @c = 1 SET @sql += N' AND Id > 3';
IF @d = 1 SET @sql += N' AND Id > 4';
IF @e = 1 SET @sql += N' AND Id > 5';
IF @f = 1 SET @sql += N' AND Id > 6';
IF @g = 1 SET @sql += N' AND Id > 7';
EXEC (N'TRUNCATE TABLE dbo.Archive');
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
