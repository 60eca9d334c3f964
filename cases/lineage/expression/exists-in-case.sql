-- EXISTS inside of a CASE: what decides its rows decides the value, by filter.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Rank)
SELECT c.Id, CASE WHEN EXISTS (SELECT 1 FROM dbo.Orders AS o WHERE o.CustomerId = c.Id) THEN 1 ELSE 0 END FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Rank <~ dbo.Customers.Id (filter)
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (filter)
