-- Of two procedures that are told the name of a temp table, one alters tables by a text, the other selects from one.

CREATE TABLE dbo.Guest (Id int, Town nvarchar(50));
GO
CREATE PROCEDURE dbo.Grow @table sysname, @columns nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'ALTER TABLE ' + @table + N' ADD ' + @columns;
EXEC sys.sp_executesql @sql;
GO
CREATE PROCEDURE dbo.Look @table sysname AS
DECLARE @sql nvarchar(max) = N'SELECT * FROM ' + @table;
EXEC sys.sp_executesql @sql;
GO
CREATE PROCEDURE dbo.P @columns nvarchar(max) AS
CREATE TABLE #grown (Id int);
CREATE TABLE #same (Id int);
EXEC dbo.Grow '#grown', @columns;
EXEC dbo.Look '#same';
SELECT Town FROM #grown;
SELECT Town FROM #same;

-- lineage:
--   dbo.P: calls dbo.Grow
--   dbo.P: calls dbo.Look
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a name here, found the end of the text.
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW2003: None of the sources here has a column Town.
