-- ROLLUP groups by its columns; GROUPING looks at one of them.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT o.CustomerId, SUM(o.Total), GROUPING(o.Status)
FROM   dbo.Orders AS o
GROUP BY ROLLUP (o.CustomerId, o.Status);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Amount <~ dbo.Orders.Status (group by)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (group by)
--   dbo.Facts.Rank <- dbo.Orders.Status (aggregation)
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Rank <~ dbo.Orders.Status (group by)
