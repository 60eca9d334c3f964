-- HAVING filters by what it aggregates, on every written column.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT o.CustomerId FROM dbo.Orders AS o GROUP BY o.CustomerId HAVING SUM(o.Total) > 100 AND MAX(o.OrderDate) < '2024-01-01';

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.OrderDate (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (filter)
