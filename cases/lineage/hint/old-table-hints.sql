-- Hints without WITH, and TABLESAMPLE, are no aliases and no columns.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT Customers.Id, o.Total
FROM   dbo.Customers (NOLOCK), dbo.Orders o (NOLOCK, INDEX(1)), dbo.Lines TABLESAMPLE (10 PERCENT) REPEATABLE (5) WITH (READPAST)
WHERE  o.CustomerId = Customers.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
