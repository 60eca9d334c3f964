-- What decides the value of += stays a condition; its results change the column.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
UPDATE dbo.A SET x += CASE WHEN y = 1 THEN Id ELSE 0 END;

-- lineage:
--   writes dbo.A
--   dbo.A.x <- dbo.A.Id (transformation)
--   dbo.A.x <- dbo.A.x (transformation)
--   dbo.A.x <~ dbo.A.y (conditional)
