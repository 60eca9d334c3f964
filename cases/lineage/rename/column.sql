-- RENAME of a column moves nothing, and no table goes by the column's name.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE TABLE dbo.T WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT x FROM dbo.A;
RENAME OBJECT dbo.T COLUMN x TO z;

-- lineage:
--   reads dbo.A
--   writes dbo.T
--   dbo.T.x <- dbo.A.x
