-- What a callee of a callee puts into a temp table, in a branch too, may decide the text that its maker runs: it is no longer known.

CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.Fill AS IF DATEPART(DAY, GETDATE()) = 1 INSERT INTO #names (n) VALUES (N'dbo.B');
GO
CREATE PROCEDURE dbo.Onward AS EXEC dbo.Fill;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #names (n sysname);
INSERT INTO #names (n) VALUES (N'dbo.A');
EXEC dbo.Onward;
DECLARE @sql nvarchar(max);
SELECT @sql = N'SELECT x FROM ' + n FROM #names;
EXEC (@sql);

-- lineage:
--   dbo.Onward: calls dbo.Fill
--   dbo.P: calls dbo.Onward
--   HW3002: The name {n} is only partly known at run time; no edge is drawn.
