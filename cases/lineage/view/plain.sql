-- The columns of a view come from those of its tables, through the view.
-- catalog: sales

CREATE VIEW dbo.CustomerCountry AS
SELECT c.Id, c.Name AS Customer, k.Name AS Country
FROM   dbo.Customers AS c
JOIN   dbo.Countries AS k ON k.Id = c.CountryId;

-- lineage:
--   dbo.CustomerCountry: reads dbo.Countries
--   dbo.CustomerCountry: reads dbo.Customers
--   dbo.CustomerCountry: dbo.CustomerCountry.Country <- dbo.Countries.Name
--   dbo.CustomerCountry: dbo.CustomerCountry.Country <~ dbo.Countries.Id (join)
--   dbo.CustomerCountry: dbo.CustomerCountry.Country <~ dbo.Customers.CountryId (join)
--   dbo.CustomerCountry: dbo.CustomerCountry.Customer <- dbo.Customers.Name
--   dbo.CustomerCountry: dbo.CustomerCountry.Customer <~ dbo.Countries.Id (join)
--   dbo.CustomerCountry: dbo.CustomerCountry.Customer <~ dbo.Customers.CountryId (join)
--   dbo.CustomerCountry: dbo.CustomerCountry.Id <- dbo.Customers.Id
--   dbo.CustomerCountry: dbo.CustomerCountry.Id <~ dbo.Countries.Id (join)
--   dbo.CustomerCountry: dbo.CustomerCountry.Id <~ dbo.Customers.CountryId (join)
