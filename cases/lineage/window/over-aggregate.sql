-- A window over aggregates: content is aggregated, the window orders by the aggregate.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT o.CustomerId, SUM(SUM(o.Total)) OVER (PARTITION BY o.CustomerId), RANK() OVER (ORDER BY SUM(o.Total) DESC)
FROM   dbo.Orders AS o
GROUP BY o.CustomerId;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Rank <~ dbo.Orders.Total (window)
