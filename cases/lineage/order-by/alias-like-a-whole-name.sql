-- A name with its table in ORDER BY is that column, whatever an alias of the select list spells.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT TOP (1) a.x AS [a.y] FROM dbo.A AS a ORDER BY a.y;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   dbo.B.x <~ dbo.A.y (sort)
