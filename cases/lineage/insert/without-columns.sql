-- Without a column list an INSERT fills the columns of the table in their order, the identity left out.
-- catalog: sales

INSERT INTO dbo.Customers
SELECT s.Name, s.City, s.CountryId, s.Since
FROM   stage.Customers AS s;

-- lineage:
--   reads stage.Customers
--   writes dbo.Customers
--   dbo.Customers.City <- stage.Customers.City
--   dbo.Customers.CountryId <- stage.Customers.CountryId
--   dbo.Customers.Name <- stage.Customers.Name
--   dbo.Customers.Since <- stage.Customers.Since
