-- The correlation of APPLY is a filter of the rows; its ORDER BY sorts.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, latest.Total
FROM   dbo.Customers AS c
OUTER APPLY (SELECT TOP (1) o.Total FROM dbo.Orders AS o WHERE o.CustomerId = c.Id ORDER BY o.OrderDate DESC) AS latest;

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
