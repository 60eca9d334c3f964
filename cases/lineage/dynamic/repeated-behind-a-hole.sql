-- What a loop may append to an unknown condition makes no name of that.
-- catalog: sales

CREATE PROCEDURE dbo.P @where nvarchar(400), @n int AS
DECLARE @i int = 0;
WHILE @i < @n
BEGIN
  SET @where = @where + N' AND o.Total > ' + STR(@i);
  SET @i += 1;
END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.Status = ''O'' ' + @where + N' ORDER BY o.Note');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Note (sort) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @where.
