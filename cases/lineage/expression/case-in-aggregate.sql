-- An aggregated CASE: the result is aggregated, the condition decides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, SUM(CASE WHEN o.Status = 'C' THEN o.Total END) FROM dbo.Orders AS o GROUP BY o.CustomerId;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
