-- Tables behind commas are joined by WHERE, which is a filter.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, o.Total
FROM   dbo.Customers c, dbo.Orders o
WHERE  o.CustomerId = c.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
