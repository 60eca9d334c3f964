-- A star is spread over the columns of its table.
-- catalog: sales

INSERT INTO dbo.Customers
SELECT s.Name, x.*
FROM   stage.Customers AS s
CROSS APPLY (SELECT s.City, s.CountryId, s.Since) AS x (City, CountryId, Since);

-- lineage:
--   reads stage.Customers
--   writes dbo.Customers
--   dbo.Customers.City <- stage.Customers.City
--   dbo.Customers.CountryId <- stage.Customers.CountryId
--   dbo.Customers.Name <- stage.Customers.Name
--   dbo.Customers.Since <- stage.Customers.Since
