-- dbo.A.x finds the table that FROM calls A.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT dbo.A.x FROM A;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
