-- A comma binds weaker than JOIN: the tables left of the comma are not seen by ON, those of the statement are.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name, Amount)
SELECT c.Id, p.Name, l.Qty * l.Price
FROM   dbo.Customers c, dbo.Orders o JOIN dbo.Lines l ON l.OrderId = o.Id JOIN dbo.Products p ON p.Id = l.ProductId
WHERE  c.Id = o.CustomerId;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Qty (transformation)
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Amount <~ dbo.Lines.ProductId (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.Facts.Amount <~ dbo.Products.Id (join)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (filter)
--   dbo.Facts.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.Facts.CustomerId <~ dbo.Lines.ProductId (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Products.Id (join)
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (filter)
--   dbo.Facts.Name <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Name <~ dbo.Lines.ProductId (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.Name <~ dbo.Orders.Id (join)
--   dbo.Facts.Name <~ dbo.Products.Id (join)
