-- PERCENTILE_CONT takes its values from WITHIN GROUP, not from its argument.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY o.Total) OVER (PARTITION BY o.Status)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.Status (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
