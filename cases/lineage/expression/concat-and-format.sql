-- CONCAT, CONCAT_WS, FORMAT and TRANSLATE: all arguments.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT CONCAT_WS(N'-', c.Name, c.City), FORMAT(o.Total, k.Region)
FROM   dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id JOIN dbo.Countries AS k ON k.Id = c.CountryId;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.City (transformation)
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Name <~ dbo.Countries.Id (join)
--   dbo.Settings.Name <~ dbo.Customers.CountryId (join)
--   dbo.Settings.Name <~ dbo.Customers.Id (join)
--   dbo.Settings.Name <~ dbo.Orders.CustomerId (join)
--   dbo.Settings.Value <- dbo.Countries.Region (transformation)
--   dbo.Settings.Value <- dbo.Orders.Total (transformation)
--   dbo.Settings.Value <~ dbo.Countries.Id (join)
--   dbo.Settings.Value <~ dbo.Customers.CountryId (join)
--   dbo.Settings.Value <~ dbo.Customers.Id (join)
--   dbo.Settings.Value <~ dbo.Orders.CustomerId (join)
