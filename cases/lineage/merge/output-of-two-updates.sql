-- inserted.c of a MERGE is what any of its branches assigns.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
MERGE dbo.A AS t
USING dbo.B AS s ON s.Id = t.Id
WHEN MATCHED AND s.x > 0 THEN UPDATE SET x = s.x
WHEN MATCHED THEN UPDATE SET x = s.y
OUTPUT inserted.x INTO dbo.C (x);

-- lineage:
--   reads dbo.B
--   writes dbo.A
--   writes dbo.C
--   dbo.A.x <- dbo.B.x
--   dbo.A.x <- dbo.B.y
--   dbo.A.x <~ dbo.A.Id (join)
--   dbo.A.x <~ dbo.B.Id (join)
--   dbo.A.x <~ dbo.B.x (filter)
--   dbo.C.x <- dbo.B.x
--   dbo.C.x <- dbo.B.y
--   dbo.C.x <~ dbo.A.Id (join)
--   dbo.C.x <~ dbo.B.Id (join)
--   dbo.C.x <~ dbo.B.x (filter)
