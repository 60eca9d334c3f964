-- A view is an end point: what reads it reads its columns, not those beneath.
-- catalog: sales

CREATE VIEW dbo.Sums AS
SELECT v.CustomerId, SUM(v.Total) AS Total
FROM   dbo.OpenOrders AS v
GROUP BY v.CustomerId;

-- lineage:
--   dbo.Sums: reads dbo.OpenOrders
--   dbo.Sums: dbo.Sums.CustomerId <- dbo.OpenOrders.CustomerId
--   dbo.Sums: dbo.Sums.CustomerId <~ dbo.OpenOrders.CustomerId (group by)
--   dbo.Sums: dbo.Sums.Total <- dbo.OpenOrders.Total (aggregation)
--   dbo.Sums: dbo.Sums.Total <~ dbo.OpenOrders.CustomerId (group by)
