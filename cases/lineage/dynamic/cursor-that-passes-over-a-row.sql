-- A row that is fetched into a variable that decides no text, or into none, is passed over: the next one names the table.
-- catalog: sales

CREATE PROCEDURE dbo.Into_Another AS
DECLARE @skipped sysname, @name sysname;
DECLARE names CURSOR LOCAL FOR SELECT v.Name FROM (VALUES (N'Orders'), (N'Lines')) AS v (Name);
OPEN names;
FETCH NEXT FROM names INTO @skipped;
FETCH NEXT FROM names INTO @name;
EXEC (N'TRUNCATE TABLE dbo.' + @name);
GO
CREATE PROCEDURE dbo.Into_None AS
DECLARE @name sysname;
DECLARE names CURSOR LOCAL FOR SELECT v.Name FROM (VALUES (N'Orders'), (N'Facts')) AS v (Name);
OPEN names;
FETCH NEXT FROM names;
FETCH NEXT FROM names INTO @name;
EXEC (N'TRUNCATE TABLE dbo.' + @name);

-- lineage:
--   dbo.Into_Another: writes dbo.Lines [dynamic]
--   dbo.Into_None: writes dbo.Facts [dynamic]
