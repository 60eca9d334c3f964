-- Two tables that go by one another's names.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name, Amount)
SELECT Customers.CustomerId, Orders.Name, Customers.Total
FROM   dbo.Orders AS Customers JOIN dbo.Customers AS Orders ON Orders.Id = Customers.CustomerId;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
