-- A CTE that is not read by itself reads the table of its own name.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
WITH A AS (SELECT x FROM A UNION ALL SELECT y FROM dbo.C) INSERT INTO dbo.B (x) SELECT x FROM A;

-- lineage:
--   reads dbo.A
--   reads dbo.C
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   dbo.B.x <- dbo.C.y
