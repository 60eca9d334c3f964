-- A cursor over the system's tables gives names that nobody knows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname, @sql nvarchar(max);
DECLARE names CURSOR FOR SELECT name FROM sys.tables;
OPEN names;
FETCH NEXT FROM names INTO @name;
WHILE @@FETCH_STATUS = 0
BEGIN
  SET @sql = N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.' + QUOTENAME(@name);
  EXEC sp_executesql @sql;
  FETCH NEXT FROM names INTO @name;
END;

-- lineage:
--   dbo.P: writes dbo.Settings [dynamic]
--   HW3002: The name dbo.[{names.@name}] is only partly known at run time; no edge is drawn.
