-- A text that is not read may change the temp table that it names, no other one, and no table variable.
-- catalog: sales

CREATE PROCEDURE dbo.Names AS
DECLARE @name sysname, @other sysname;
CREATE TABLE #names (Name sysname);
CREATE TABLE #others (Name sysname);
INSERT INTO #names VALUES (N'Archive');
INSERT INTO #others VALUES (N'Lines');
EXEC (N'INSERT INTO #names SELECT FROM WHERE');
SELECT TOP (1) @name = n.Name FROM #names AS n;
SELECT TOP (1) @other = o.Name FROM #others AS o;
EXEC (N'DELETE FROM dbo.' + @name);
EXEC (N'DELETE FROM dbo.' + @other);
GO
CREATE PROCEDURE dbo.OfVariable @sql nvarchar(max) AS
DECLARE @name sysname;
DECLARE @names TABLE (Name sysname);
INSERT INTO @names VALUES (N'Facts');
EXEC (@sql);
SELECT TOP (1) @name = n.Name FROM @names AS n;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.Names: writes dbo.Lines [dynamic]
--   dbo.OfVariable: writes dbo.Facts [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected an expression here, found FROM.
--   HW3002: The name dbo.{n.Name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
