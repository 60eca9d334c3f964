-- EXCEPT takes its values from the left side; the right side filters.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT c.Id FROM dbo.Customers AS c
EXCEPT
SELECT s.Id FROM stage.Customers AS s WHERE s.City = N'Bonn';

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ stage.Customers.City (filter)
--   dbo.Facts.CustomerId <~ stage.Customers.Id (filter)
