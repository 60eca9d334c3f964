-- inserted.c of a column that a CTE computes is made of what its table's columns become; one that it hands on is what was assigned.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
WITH c AS (SELECT Id, x, x AS same, x + 1 AS more FROM dbo.A)
UPDATE c SET x = 5 + y.y
OUTPUT inserted.same, inserted.more INTO dbo.B (x, y)
FROM c JOIN dbo.Y AS y ON y.Id = c.Id;

-- lineage:
--   reads dbo.A
--   reads dbo.Y
--   writes dbo.A
--   writes dbo.B
--   dbo.A.x <- dbo.Y.y (transformation)
--   dbo.A.x <~ dbo.A.Id (join)
--   dbo.A.x <~ dbo.Y.Id (join)
--   dbo.B.x <- dbo.Y.y (transformation)
--   dbo.B.x <~ dbo.A.Id (join)
--   dbo.B.x <~ dbo.Y.Id (join)
--   dbo.B.y <- dbo.Y.y (transformation)
--   dbo.B.y <~ dbo.A.Id (join)
--   dbo.B.y <~ dbo.Y.Id (join)
