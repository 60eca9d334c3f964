-- A column that a script adds by a text which it SELECTs into a variable is known, as where SET puts it there; a text that makes a table which is there leaves it as it is.
CREATE TABLE dbo.Meters (Id int, Place nvarchar(50));
CREATE TABLE dbo.Labels (Text nvarchar(99), Place nvarchar(50));
GO
DECLARE @sql nvarchar(200);
SELECT @sql = N'ALTER TABLE dbo.Meters ADD Serial nvarchar(20)';
EXEC (@sql);
EXEC (N'CREATE TABLE dbo.Labels (Text nvarchar(99))');
GO
CREATE PROCEDURE dbo.Label AS
INSERT INTO dbo.Labels SELECT m.Serial, m.Place FROM dbo.Meters AS m;

-- lineage:
--   dbo.Label: reads dbo.Meters
--   dbo.Label: writes dbo.Labels
--   dbo.Label: dbo.Labels.Place <- dbo.Meters.Place
--   dbo.Label: dbo.Labels.Text <- dbo.Meters.Serial
