-- A loop within a loop over a known list starts, in each of its rounds, with what that round gave it, and not with what another did.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 0, @round int, @sql nvarchar(max), @id int;
WHILE @i < 2
BEGIN
  SET @i += 1;
  SET @sql = N'SELECT @id = MAX(Id) FROM dbo.' + CASE @i WHEN 1 THEN N'Customers' ELSE N'Products' END;
  EXEC sp_executesql @sql, N'@id int OUTPUT', @id OUTPUT;
  SET @round = 0;
  WHILE @round < 2
  BEGIN
    SET @round += 1;
    SET @sql = N'INSERT INTO dbo.' + CASE @i WHEN 1 THEN N'Facts (CustomerId)' ELSE N'Settings (Value)' END + N' VALUES (@id)';
    EXEC sp_executesql @sql, N'@id int', @id;
  END
END

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id (aggregation) [dynamic]
--   dbo.P: dbo.Settings.Value <- dbo.Products.Id (aggregation) [dynamic]
