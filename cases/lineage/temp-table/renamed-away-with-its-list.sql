-- A temp table takes its name away from a list of constants: what is read under that name is known no longer.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname;
CREATE TABLE #names (Name sysname);
INSERT INTO #names VALUES (N'Facts');
SELECT s.Name INTO #next FROM dbo.Settings AS s;
EXEC tempdb..sp_rename N'#names', N'#before';
EXEC tempdb..sp_rename N'#next', N'#names';
SELECT TOP (1) @name = n.Name FROM #names AS n;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Settings
--   HW3002: The name dbo.{n.Name} is only partly known at run time; no edge is drawn.
