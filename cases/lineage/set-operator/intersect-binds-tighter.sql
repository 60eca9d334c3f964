-- INTERSECT binds tighter than UNION: the last query only filters the middle one.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT c.Id FROM dbo.Customers AS c
UNION ALL
SELECT o.CustomerId FROM dbo.Orders AS o
INTERSECT
SELECT s.Id FROM stage.Customers AS s;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ stage.Customers.Id (filter)
