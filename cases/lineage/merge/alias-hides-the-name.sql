-- A target with an alias goes by that alone; it is plain what its name means, and it is said.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
MERGE dbo.A AS t
USING dbo.B AS s ON s.Id = dbo.A.Id
WHEN MATCHED THEN UPDATE SET x = s.x;

-- lineage:
--   reads dbo.B
--   writes dbo.A
--   dbo.A.x <- dbo.B.x
--   dbo.A.x <~ dbo.A.Id (join)
--   dbo.A.x <~ dbo.B.Id (join)
--   HW2004: The alias or table dbo.A is not a source of this statement.
