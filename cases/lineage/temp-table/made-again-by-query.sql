-- CREATE TABLE AS SELECT of a temp table holds what the query gives, and nothing from before.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE TABLE #t WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT x FROM dbo.A;
CREATE TABLE #t WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT y AS x FROM dbo.A;
INSERT INTO dbo.B (x) SELECT x FROM #t;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.y
