-- DELETE asks how many different rows its own list has; of TOP (@n) nobody knows how many it takes.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #list (Name sysname);
INSERT INTO #list VALUES (N'Archive'), (N'Archive'), (N'Lines');
DELETE FROM #list WHERE Name = N'Lines' AND (SELECT COUNT(*) FROM (SELECT DISTINCT * FROM #list) AS d) = 2;
SELECT @sql += N'DELETE FROM dbo.' + l.Name + N';' FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q @n int AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #list (Name sysname);
INSERT INTO #list VALUES (N'Facts'), (N'Facts');
DELETE TOP (@n) FROM #list;
SELECT @sql += N'DELETE FROM dbo.' + l.Name + N';' FROM #list AS l;
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.Q: writes dbo.Facts [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.' + l.Name + N';' is repeated.
