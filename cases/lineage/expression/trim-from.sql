-- TRIM(characters FROM text): both are content.
-- catalog: sales

INSERT INTO dbo.Settings (Name) SELECT TRIM(c.City FROM c.Name) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.City (transformation)
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
