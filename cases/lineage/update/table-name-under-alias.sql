-- UPDATE of a table's own name means the source of FROM that has that table behind its alias; schema or not.
-- catalog: sales

UPDATE Orders SET Total = l.Price FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;
UPDATE dbo.Orders SET Note = c.Name FROM dbo.Orders AS x JOIN dbo.Customers AS c ON c.Id = x.CustomerId;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Orders
--   dbo.Orders.Note <- dbo.Customers.Name
--   dbo.Orders.Note <~ dbo.Customers.Id (join)
--   dbo.Orders.Note <~ dbo.Orders.CustomerId (join)
--   dbo.Orders.Total <- dbo.Lines.Price
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
