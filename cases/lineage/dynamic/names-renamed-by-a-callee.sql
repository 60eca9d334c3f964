-- A callee that gives temp tables of its caller other names decides what the text says that the caller reads out of them.

CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.Swap AS
SELECT n FROM #names;
SELECT n FROM #others;
EXEC tempdb.dbo.sp_rename N'#names', N'#before';
EXEC tempdb.dbo.sp_rename N'#others', N'#names';
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #names (n sysname);
INSERT INTO #names (n) VALUES (N'dbo.A');
CREATE TABLE #others (n sysname);
INSERT INTO #others (n) VALUES (N'dbo.B');
EXEC dbo.Swap;
DECLARE @sql nvarchar(max);
SELECT @sql = N'SELECT x FROM ' + n FROM #names;
EXEC (@sql);

-- lineage:
--   dbo.P: calls dbo.Swap
--   HW3002: The name {n} is only partly known at run time; no edge is drawn.
