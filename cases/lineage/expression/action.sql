-- $action comes from the server: it has no source.
-- catalog: sales

MERGE dbo.Countries AS t
USING stage.Customers AS s ON s.CountryId = t.Id
WHEN NOT MATCHED THEN INSERT (Id) VALUES (s.CountryId)
OUTPUT $action, inserted.Id INTO dbo.Settings (Name, Value);

-- lineage:
--   reads stage.Customers
--   writes dbo.Countries
--   writes dbo.Settings
--   dbo.Countries.Id <- stage.Customers.CountryId
--   dbo.Countries.Id <~ dbo.Countries.Id (join)
--   dbo.Countries.Id <~ stage.Customers.CountryId (join)
--   dbo.Settings.Name <~ dbo.Countries.Id (join)
--   dbo.Settings.Name <~ stage.Customers.CountryId (join)
--   dbo.Settings.Value <- stage.Customers.CountryId
--   dbo.Settings.Value <~ dbo.Countries.Id (join)
--   dbo.Settings.Value <~ stage.Customers.CountryId (join)
