-- Through a CTE the table is written that the first column set comes from, whatever variables are set before it, how deep it stands.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
DECLARE @v int;
WITH c AS (SELECT a.x, b.y FROM dbo.A AS a JOIN dbo.B AS b ON b.Id = a.Id)
UPDATE c SET @v = 1, y = 2;
WITH c AS (SELECT a.x, d.z FROM (SELECT * FROM dbo.A) AS a JOIN (SELECT Id, y AS z FROM dbo.D) AS d ON d.Id = a.Id)
UPDATE c SET z = 3;
CREATE TABLE #t (Id int, y int);
WITH c AS (SELECT a.x, t.y FROM dbo.E AS a JOIN #t AS t ON t.Id = a.Id)
UPDATE c SET y = 4;

-- lineage:
--   reads dbo.A
--   reads dbo.B
--   reads dbo.D
--   reads dbo.E
--   writes dbo.B
--   writes dbo.D
--   dbo.B.y <~ dbo.A.Id (join)
--   dbo.B.y <~ dbo.B.Id (join)
--   dbo.D.y <~ dbo.A.Id (join)
--   dbo.D.y <~ dbo.D.Id (join)
