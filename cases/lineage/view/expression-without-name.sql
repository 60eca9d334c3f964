-- A view's column list names what the query leaves without a name.
-- catalog: sales

CREATE VIEW dbo.Sums (Who, Total, Half) AS
SELECT o.CustomerId, SUM(o.Total), MAX(o.Total) / 2 FROM dbo.Orders AS o GROUP BY o.CustomerId;

-- lineage:
--   dbo.Sums: reads dbo.Orders
--   dbo.Sums: dbo.Sums.Half <- dbo.Orders.Total (aggregation)
--   dbo.Sums: dbo.Sums.Half <~ dbo.Orders.CustomerId (group by)
--   dbo.Sums: dbo.Sums.Total <- dbo.Orders.Total (aggregation)
--   dbo.Sums: dbo.Sums.Total <~ dbo.Orders.CustomerId (group by)
--   dbo.Sums: dbo.Sums.Who <- dbo.Orders.CustomerId
--   dbo.Sums: dbo.Sums.Who <~ dbo.Orders.CustomerId (group by)
