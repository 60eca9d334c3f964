-- A table variable filled with constants is a list to loop over.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @list TABLE (Id int IDENTITY(1, 1), Name sysname);
DECLARE @i int = 1, @name sysname, @sql nvarchar(max);
INSERT INTO @list (Name) VALUES (N'Customers'), (N'Countries');
WHILE @i <= (SELECT MAX(Id) FROM @list)
BEGIN
  SELECT @name = Name FROM @list WHERE Id = @i;
  SET @sql = N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.' + QUOTENAME(@name);
  EXEC sp_executesql @sql;
  SET @i += 1;
END;

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Countries.Name [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
