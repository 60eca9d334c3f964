-- A derived table sees its neighbours behind APPLY only, also deep in a join there.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT d.v FROM dbo.A AS a CROSS JOIN (SELECT a.x AS v) AS d;
INSERT INTO dbo.B (y) SELECT d.v FROM dbo.A AS a CROSS APPLY (dbo.C AS c CROSS JOIN (SELECT a.y AS v) AS d);

-- lineage:
--   reads dbo.A
--   reads dbo.C
--   writes dbo.B
--   dbo.B.y <- dbo.A.y
--   HW2004: The alias or table a is not a source of this statement.
