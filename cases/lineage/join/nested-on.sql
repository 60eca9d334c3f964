-- ON conditions that stand behind one another belong to the joins from the inside out.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount)
SELECT c.Name, l.Price
FROM   dbo.Customers AS c
JOIN   dbo.Orders AS o
JOIN   dbo.Lines AS l
       ON l.OrderId = o.Id
       ON o.CustomerId = c.Id;

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
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <~ dbo.Orders.Id (join)
