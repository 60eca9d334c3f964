-- A target that FROM does not name is one more source; one that it names is none, though written in another way.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE TABLE #t (Id int, x int);
CREATE TABLE #s (Id2 int, y int);
UPDATE #t SET x = y FROM #s WHERE Id = Id2;
UPDATE #t SET x = Id FROM #t AS other;
UPDATE dbo.A SET x = y FROM dbo.A AS a WHERE a.Id = 1;
WITH c AS (SELECT Id, x FROM dbo.A)
UPDATE c SET x = b.y FROM dbo.B AS b WHERE b.Id = c.Id;
WITH c AS (SELECT Id, x FROM dbo.A)
UPDATE c SET x = b.y FROM c JOIN dbo.B AS b ON b.Id = c.Id WHERE c.x > 0;
INSERT INTO dbo.B (x) SELECT x FROM #t;

-- lineage:
--   reads dbo.A
--   reads dbo.B
--   writes dbo.A
--   writes dbo.B
--   dbo.A.x <- dbo.A.y
--   dbo.A.x <- dbo.B.y
--   dbo.A.x <~ dbo.A.Id (filter)
--   dbo.A.x <~ dbo.A.Id (join)
--   dbo.A.x <~ dbo.A.x (filter)
--   dbo.A.x <~ dbo.B.Id (filter)
--   dbo.A.x <~ dbo.B.Id (join)
