-- The innermost query reads the outermost table: correlation over two levels.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id,
       (SELECT MAX(o.Total) FROM dbo.Orders AS o
        WHERE  o.Id IN (SELECT l.OrderId FROM dbo.Lines AS l
                        WHERE  l.Price > (SELECT AVG(p.Price) FROM dbo.Products AS p WHERE p.CategoryId = c.CountryId)))
FROM   dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Customers.CountryId (filter)
--   dbo.Facts.Amount <~ dbo.Lines.OrderId (filter)
--   dbo.Facts.Amount <~ dbo.Lines.Price (filter)
--   dbo.Facts.Amount <~ dbo.Orders.Id (filter)
--   dbo.Facts.Amount <~ dbo.Products.CategoryId (filter)
--   dbo.Facts.Amount <~ dbo.Products.Price (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
