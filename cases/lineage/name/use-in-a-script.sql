-- USE at the head of a script says who runs it where; names stay in the catalog's own database.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
USE Warehouse;
GO
INSERT INTO dbo.B (x) SELECT x FROM dbo.A;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
