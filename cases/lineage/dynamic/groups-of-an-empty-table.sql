-- What is grouped out of a table without rows is no list: the ways behind a question about it are all followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #source (Name nvarchar(50))
SELECT s.Name, n = COUNT(*) INTO #found FROM #source AS s GROUP BY s.Name
IF NOT EXISTS (SELECT 1 FROM #found) PRINT N'nothing found'
ELSE EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o')

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
