-- The outer join of old, *= in WHERE, is a filter as the text has it.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, o.Total
FROM   dbo.Customers c, dbo.Orders o
WHERE  c.Id *= o.CustomerId;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
