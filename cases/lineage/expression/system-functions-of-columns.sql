-- OBJECT_NAME, HASHBYTES, COMPRESS and their like: their arguments.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT HASHBYTES('SHA2_256', c.Name), DECOMPRESS(COMPRESS(c.City)) FROM dbo.Customers AS c WHERE OBJECT_ID(c.Name) IS NULL;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Name <~ dbo.Customers.Name (filter)
--   dbo.Settings.Value <- dbo.Customers.City (transformation)
--   dbo.Settings.Value <~ dbo.Customers.Name (filter)
