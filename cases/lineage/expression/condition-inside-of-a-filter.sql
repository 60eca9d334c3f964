-- What decides inside of a filter filters.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (Id) SELECT Id FROM dbo.A WHERE CASE WHEN x = 1 THEN y END = 2;

-- lineage:
--   reads dbo.A
--   writes dbo.B
--   dbo.B.Id <- dbo.A.Id
--   dbo.B.Id <~ dbo.A.x (filter)
--   dbo.B.Id <~ dbo.A.y (filter)
