-- SELECT INTO gives the temp table its columns: a star over it spreads them.
-- catalog: sales

SELECT c.Id, c.Name, o.Total INTO #t FROM dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id;
INSERT INTO dbo.Facts (CustomerId, Name, Amount) SELECT * FROM #t;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
