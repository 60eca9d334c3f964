-- A window is looked for in the query itself first.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x, y)
SELECT (SELECT TOP (1) SUM(c.x) OVER w FROM dbo.C AS c WINDOW w AS (ORDER BY c.y)), SUM(a.x) OVER w
FROM dbo.A AS a
WINDOW w AS (ORDER BY a.y);

-- lineage:
--   reads dbo.A
--   reads dbo.C
--   writes dbo.B
--   dbo.B.x <- dbo.C.x (aggregation)
--   dbo.B.x <~ dbo.C.y (window)
--   dbo.B.y <- dbo.A.x (aggregation)
--   dbo.B.y <~ dbo.A.y (window)
