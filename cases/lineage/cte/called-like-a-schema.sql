-- A common table expression called dbo hides no table of the schema dbo.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
WITH dbo AS (SELECT y AS x FROM dbo.A)
INSERT INTO dbo.B (x, y) SELECT c.x, d.x FROM dbo.A AS c CROSS JOIN dbo AS d;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   dbo.B.y <- dbo.A.y
