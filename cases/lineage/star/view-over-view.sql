-- A star over a view over a star: the columns of the view are end points, each step by itself.
-- catalog: sales

CREATE VIEW dbo.AllCountries AS SELECT * FROM dbo.Countries;
GO
CREATE VIEW dbo.Europe AS SELECT a.* FROM dbo.AllCountries AS a WHERE a.Region = N'EU';
GO
INSERT INTO dbo.Settings (Name, Value) SELECT e.Name, e.Region FROM dbo.Europe AS e;

-- lineage:
--   dbo.AllCountries: reads dbo.Countries
--   dbo.Europe: reads dbo.AllCountries
--   reads dbo.Europe
--   writes dbo.Settings
--   dbo.AllCountries: dbo.AllCountries.Id <- dbo.Countries.Id
--   dbo.AllCountries: dbo.AllCountries.Name <- dbo.Countries.Name
--   dbo.AllCountries: dbo.AllCountries.Region <- dbo.Countries.Region
--   dbo.Europe: dbo.Europe.Id <- dbo.AllCountries.Id
--   dbo.Europe: dbo.Europe.Id <~ dbo.AllCountries.Region (filter)
--   dbo.Europe: dbo.Europe.Name <- dbo.AllCountries.Name
--   dbo.Europe: dbo.Europe.Name <~ dbo.AllCountries.Region (filter)
--   dbo.Europe: dbo.Europe.Region <- dbo.AllCountries.Region
--   dbo.Europe: dbo.Europe.Region <~ dbo.AllCountries.Region (filter)
--   dbo.Settings.Name <- dbo.Europe.Name
--   dbo.Settings.Value <- dbo.Europe.Region
