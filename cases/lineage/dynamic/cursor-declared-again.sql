-- A cursor that is declared again, for rows that are not known, no longer gives those of before.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @t sysname;
DECLARE names CURSOR LOCAL FOR SELECT N'Lines';
OPEN names;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
CLOSE names;
DEALLOCATE names;
DECLARE names CURSOR LOCAL FOR SELECT s.Name FROM dbo.Settings AS s;
OPEN names;
FETCH NEXT FROM names INTO @t;
EXEC (N'TRUNCATE TABLE dbo.' + @t);

-- lineage:
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Lines [dynamic]
--   HW3002: The name dbo.{names.@t} is only partly known at run time; no edge is drawn.
