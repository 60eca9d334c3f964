-- What a window sorts and parts by does not decide for ISNULL around it; its argument does.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT ISNULL(SUM(x) OVER (PARTITION BY Id ORDER BY y), 0) FROM dbo.A;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x (aggregation)
--   dbo.B.x <~ dbo.A.Id (window)
--   dbo.B.x <~ dbo.A.x (conditional)
--   dbo.B.x <~ dbo.A.y (window)
