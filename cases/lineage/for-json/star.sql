-- FOR JSON of a star holds every column of the table.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT N'countries', (SELECT k.* FROM dbo.Countries AS k FOR JSON PATH);

-- lineage:
--   reads dbo.Countries
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Countries.Id (transformation)
--   dbo.Settings.Value <- dbo.Countries.Name (transformation)
--   dbo.Settings.Value <- dbo.Countries.Region (transformation)
