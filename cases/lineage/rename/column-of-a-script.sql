-- A column that a script renames goes by its new name behind it, in modules too.
CREATE TABLE dbo.Lamp (Id int, Colour nvarchar(20), W int);
CREATE TABLE dbo.Label (Id int, Watts int, Tint nvarchar(20));
GO
EXEC sp_rename N'dbo.Lamp.W', N'Watts', N'COLUMN';
GO
INSERT INTO dbo.Label (Id, Watts) SELECT l.Id, l.Watts FROM dbo.Lamp AS l;
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Label SELECT l.Id, l.Watts, l.Colour FROM dbo.Lamp AS l;

-- lineage:
--   dbo.P: reads dbo.Lamp
--   dbo.P: writes dbo.Label
--   reads dbo.Lamp
--   writes dbo.Label
--   dbo.Label.Id <- dbo.Lamp.Id
--   dbo.Label.Watts <- dbo.Lamp.Watts
--   dbo.P: dbo.Label.Id <- dbo.Lamp.Id
--   dbo.P: dbo.Label.Tint <- dbo.Lamp.Colour
--   dbo.P: dbo.Label.Watts <- dbo.Lamp.Watts
