-- A loop of unknown length appends the same statement any number of times.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname, @sql nvarchar(max) = N'';
DECLARE names CURSOR FOR SELECT Name FROM dbo.Settings;
OPEN names;
FETCH NEXT FROM names INTO @name;
WHILE @@FETCH_STATUS = 0
BEGIN
  SET @sql += N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Note = ''' + @name + N''';';
  FETCH NEXT FROM names INTO @name;
END;
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Settings.Name (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often @sql is repeated.
