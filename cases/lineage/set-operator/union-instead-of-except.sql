-- The same two queries with UNION: both sides give values.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT c.Id FROM dbo.Customers AS c
UNION
SELECT s.Id FROM stage.Customers AS s WHERE s.City = N'Bonn';

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- stage.Customers.Id
--   dbo.Facts.CustomerId <~ stage.Customers.City (filter)
