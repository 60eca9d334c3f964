-- SELECT INTO makes a table under the names of the select list.
-- catalog: sales

SELECT c.Id, UPPER(c.Name) AS Name, 1 AS One
INTO   dbo.CustomerNames
FROM   dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.CustomerNames
--   dbo.CustomerNames.Id <- dbo.Customers.Id
--   dbo.CustomerNames.Name <- dbo.Customers.Name (transformation)
