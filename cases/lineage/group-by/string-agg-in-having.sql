-- What sorts inside of a HAVING filters.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (Id) SELECT Id FROM dbo.A GROUP BY Id HAVING STRING_AGG(x, ',') WITHIN GROUP (ORDER BY y) <> '';

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.Id <- dbo.A.Id
--   dbo.B.Id <~ dbo.A.Id (group by)
--   dbo.B.Id <~ dbo.A.x (filter)
--   dbo.B.Id <~ dbo.A.y (filter)
