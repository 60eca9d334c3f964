-- APPLY sees the sources beside it.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, x.Total
FROM   dbo.Customers AS c
OUTER APPLY (SELECT TOP (1) o.Total FROM dbo.Orders AS o WHERE o.CustomerId = c.Id ORDER BY o.OrderDate DESC) AS x;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (sort)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.OrderDate (sort)
