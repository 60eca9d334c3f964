-- A text that a loop runs from its second round on is given what takes more rounds to come into its parameter.
-- catalog: sales

CREATE PROCEDURE dbo.P @start int AS
DECLARE @sql nvarchar(max) = N'PRINT @id', @a int = @start, @b int = @start, @c int = @start;
WHILE EXISTS (SELECT 1 FROM dbo.Lines)
BEGIN
  EXEC sp_executesql @sql, N'@id int', @c;
  SET @sql = N'INSERT INTO dbo.Archive (Id) VALUES (@id)';
  SET @c = @b;
  SET @b = @a;
  SELECT @a = Id FROM dbo.Orders;
END;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
