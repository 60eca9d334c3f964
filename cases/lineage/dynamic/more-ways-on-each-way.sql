-- That an expression comes out in more ways than are followed is told on every way that leads to it, not on the first alone.
-- catalog: sales

CREATE PROCEDURE dbo.P @mode int, @a bit, @b bit, @c bit, @d bit, @e bit, @f bit, @g bit AS
DECLARE @table nvarchar(50), @where nvarchar(max);
IF @mode = 1 SET @table = N'dbo.Orders'; ELSE SET @table = N'dbo.Customers';
SET @where = N' WHERE Id > 0' + CASE WHEN @a = 1 THEN N' AND Id <> 1' ELSE N'' END + CASE WHEN @b = 1 THEN N' AND Id <> 2' ELSE N'' END
  + CASE WHEN @c = 1 THEN N' AND Id <> 3' ELSE N'' END + CASE WHEN @d = 1 THEN N' AND Id <> 4' ELSE N'' END
  + CASE WHEN @e = 1 THEN N' AND Id <> 5' ELSE N'' END + CASE WHEN @f = 1 THEN N' AND Id <> 6' ELSE N'' END
  + CASE WHEN @g = 1 THEN N' AND Id <> 7' ELSE N'' END;
IF @mode <> 1 EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM ' + @table + @where);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Customers.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
