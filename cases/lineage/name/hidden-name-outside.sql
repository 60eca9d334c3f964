-- A table's name that its alias hides is meant in a subquery too, and it is said.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE TABLE dbo.C (Id int, x int);
GO
INSERT INTO dbo.B (x) SELECT (SELECT MAX(c.x) FROM dbo.C AS c WHERE c.Id = A.Id) FROM dbo.A AS o;

-- lineage:
--   reads dbo.A
--   reads dbo.C
--   writes dbo.B
--   dbo.B.x <- dbo.C.x (aggregation)
--   dbo.B.x <~ dbo.A.Id (filter)
--   dbo.B.x <~ dbo.C.Id (filter)
--   HW2004: The alias or table A is not a source of this statement.
