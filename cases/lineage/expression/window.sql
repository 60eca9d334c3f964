-- The arguments of a window function are content, its window decides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT o.CustomerId,
       SUM(o.Total) OVER (PARTITION BY o.CustomerId ORDER BY o.OrderDate),
       ROW_NUMBER() OVER (ORDER BY o.Id)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Rank <~ dbo.Orders.Id (window)
