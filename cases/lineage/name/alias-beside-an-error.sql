-- An alias of the select list is no column: not where the name is ambiguous, and not behind a table's name.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT A.x AS y FROM dbo.A CROSS JOIN dbo.B WHERE y = 1;
INSERT INTO dbo.B (x) SELECT A.x AS z FROM dbo.A WHERE A.z = 1;

-- lineage:
--   reads dbo.A
--   reads dbo.B
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   HW2002: The column y exists in several sources: a, b.
--   HW2003: None of the sources here has a column z.
