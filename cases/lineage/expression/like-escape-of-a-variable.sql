-- LIKE reads its escape character too.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
DECLARE @e nchar(1);
SELECT @e = e FROM dbo.Settings;
INSERT INTO dbo.B (Id) SELECT Id FROM dbo.A WHERE x LIKE 'a' ESCAPE @e;

-- lineage:
--   reads dbo.A
--   reads dbo.Settings
--   writes dbo.B
--   dbo.B.Id <- dbo.A.Id
--   dbo.B.Id <~ dbo.A.x (filter)
--   dbo.B.Id <~ dbo.Settings.e (filter)
