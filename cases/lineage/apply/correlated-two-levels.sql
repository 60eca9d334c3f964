-- A subquery inside of APPLY sees the table two levels out.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, x.s
FROM   dbo.Customers AS c
CROSS APPLY (SELECT SUM(o.Total) AS s
             FROM   dbo.Orders AS o
             WHERE  EXISTS (SELECT 1 FROM dbo.Lines AS l WHERE l.OrderId = o.Id AND l.ProductId = c.CountryId)) AS x;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Customers.CountryId (filter)
--   dbo.Facts.Amount <~ dbo.Lines.OrderId (filter)
--   dbo.Facts.Amount <~ dbo.Lines.ProductId (filter)
--   dbo.Facts.Amount <~ dbo.Orders.Id (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.CountryId (filter)
--   dbo.Facts.CustomerId <~ dbo.Lines.OrderId (filter)
--   dbo.Facts.CustomerId <~ dbo.Lines.ProductId (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (filter)
