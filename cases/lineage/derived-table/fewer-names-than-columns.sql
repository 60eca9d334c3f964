-- Columns beyond those that an alias names keep their own names.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x, y) SELECT d.First, d.y FROM (SELECT x, y FROM dbo.A) AS d (First);

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   dbo.B.y <- dbo.A.y
--   HW2006: 2 values are given for 1 columns.
