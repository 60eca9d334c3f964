-- EXISTS looks at what it selects where EXCEPT or INTERSECT compares it, in a parenthesis too; not where UNION puts it together.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (Id) SELECT a.Id FROM dbo.A AS a WHERE EXISTS ((SELECT a.x EXCEPT SELECT a.y));
INSERT INTO dbo.C (Id) SELECT a.Id FROM dbo.A AS a WHERE EXISTS (SELECT a.x UNION SELECT a.y);

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   writes dbo.C
--   dbo.B.Id <- dbo.A.Id
--   dbo.B.Id <~ dbo.A.x (filter)
--   dbo.B.Id <~ dbo.A.y (filter)
--   dbo.C.Id <- dbo.A.Id
