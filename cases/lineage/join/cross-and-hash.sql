-- A join hint changes no lineage; CROSS JOIN has no condition.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT c.Id, k.Region
FROM   dbo.Customers AS c
INNER HASH JOIN dbo.Orders AS o ON o.CustomerId = c.Id
CROSS JOIN dbo.Countries AS k;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <- dbo.Countries.Region
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
