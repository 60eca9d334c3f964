-- INTO stands in the first branch of a set operation; every branch fills the table.
-- catalog: sales

SELECT o.Id INTO dbo.Both FROM dbo.Orders AS o UNION ALL SELECT l.OrderId FROM dbo.Lines AS l UNION ALL SELECT c.Id FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Both
--   dbo.Both.Id <- dbo.Customers.Id
--   dbo.Both.Id <- dbo.Lines.OrderId
--   dbo.Both.Id <- dbo.Orders.Id
