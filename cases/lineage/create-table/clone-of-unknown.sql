-- A clone of a table whose columns nobody knows has those that the catalog tells of it.
-- catalog: sales

CREATE PROCEDURE dbo.CloneSettings AS
BEGIN
  CREATE TABLE dbo.Settings AS CLONE OF dbo.Elsewhere;
  INSERT INTO dbo.Settings SELECT c.Name, c.Region FROM dbo.Countries AS c;
END

-- lineage:
--   dbo.CloneSettings: reads dbo.Countries
--   dbo.CloneSettings: reads dbo.Elsewhere
--   dbo.CloneSettings: writes dbo.Settings
--   dbo.CloneSettings: dbo.Settings.Name <- dbo.Countries.Name
--   dbo.CloneSettings: dbo.Settings.Name <- dbo.Elsewhere.Name
--   dbo.CloneSettings: dbo.Settings.Value <- dbo.Countries.Region
--   dbo.CloneSettings: dbo.Settings.Value <- dbo.Elsewhere.Value
