-- A temp table that is still empty where a procedure without a known text is called may be filled by it; one that is filled already is what it was.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #names (Name sysname);
EXEC Other.dbo.FillNames;
SELECT @sql = N'DELETE FROM dbo.' + Name FROM #names;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #names (Name sysname);
INSERT INTO #names (Name) VALUES (N'Lines');
EXEC Other.dbo.Log_ N'filled';
SELECT @sql = N'DELETE FROM dbo.' + Name FROM #names;
EXEC (@sql);

-- lineage:
--   dbo.P: calls Other.dbo.FillNames
--   dbo.Q: calls Other.dbo.Log_
--   dbo.Q: writes dbo.Lines [dynamic]
--   HW3002: The name dbo.{Name} is only partly known at run time; no edge is drawn.
