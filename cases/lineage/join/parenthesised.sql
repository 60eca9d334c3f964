-- A join in parentheses decides with both of its ON conditions, each on all written columns.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, l.Price
FROM   dbo.Customers AS c
LEFT JOIN (dbo.Orders AS o INNER JOIN dbo.Lines AS l ON l.OrderId = o.Id) ON o.CustomerId = c.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
