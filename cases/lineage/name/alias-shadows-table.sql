-- An alias that is another table's name means its own table: Orders is Customers here.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name) SELECT Orders.Id, Orders.Name FROM dbo.Customers AS Orders;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
