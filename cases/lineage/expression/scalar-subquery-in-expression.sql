-- A scalar subquery inside of an expression: what it selects is content, what filters it decides that column alone.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, 2 * (SELECT SUM(o.Total) FROM dbo.Orders AS o WHERE o.CustomerId = c.Id) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
