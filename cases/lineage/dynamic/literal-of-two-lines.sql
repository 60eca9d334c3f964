-- A backslash at the end of a line lets a string go on in the next one, and neither is part of it.

CREATE TABLE dbo.Source (Id int, Town int);
CREATE TABLE dbo.Target (Id int, Town int);
GO
EXEC sp_rename 'dbo.Ta\
rget.Id', 'Num\
ber', 'COLUMN';
GO
CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Target (Number) SELECT I\
d FROM dbo.Source WHERE Town = ''1\
'' AND Id = 3';
EXEC (@sql);
INSERT INTO dbo.Target (Town) SELECT Town FROM dbo.Source;

-- lineage:
--   dbo.P: reads dbo.Source [parsed, dynamic]
--   dbo.P: writes dbo.Target [parsed, dynamic]
--   dbo.P: dbo.Target.Number <- dbo.Source.Id [dynamic]
--   dbo.P: dbo.Target.Number <~ dbo.Source.Id (filter) [dynamic]
--   dbo.P: dbo.Target.Number <~ dbo.Source.Town (filter) [dynamic]
--   dbo.P: dbo.Target.Town <- dbo.Source.Town
