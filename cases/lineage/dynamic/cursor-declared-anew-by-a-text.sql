-- A cursor that a text declares anew over a table no longer stands on the names that it had.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname;
DECLARE names CURSOR GLOBAL FOR SELECT n FROM (VALUES (N'Orders'), (N'Products')) AS l (n);
DEALLOCATE names;
EXEC (N'DECLARE names CURSOR GLOBAL FOR SELECT Value FROM dbo.Settings; OPEN names;');
FETCH NEXT FROM names INTO @name;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Settings [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.{names.@name} is only partly known at run time; no edge is drawn.
