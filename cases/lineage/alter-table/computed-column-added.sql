-- A computed column that is added to a temp table is made of those before it, and of those added with it.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE TABLE #t (a int, twice AS a * 2);
ALTER TABLE #t ADD both_ AS a + b, b int;
INSERT INTO #t (a, b) SELECT x, y FROM dbo.A;
INSERT INTO dbo.B (x, y, Id) SELECT twice, both_, b FROM #t;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.Id <- dbo.A.y
--   dbo.B.x <- dbo.A.x (transformation)
--   dbo.B.y <- dbo.A.x (transformation)
--   dbo.B.y <- dbo.A.y (transformation)
