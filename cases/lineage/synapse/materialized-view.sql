-- A materialized view is a view.
-- catalog: sales

CREATE MATERIALIZED VIEW dbo.Daily WITH (DISTRIBUTION = HASH (OrderDate), FOR_APPEND) AS
SELECT o.OrderDate, SUM(ISNULL(o.Total, 0)) AS Total, COUNT_BIG(*) AS Rows1 FROM dbo.Orders AS o GROUP BY o.OrderDate;

-- lineage:
--   dbo.Daily: reads dbo.Orders
--   dbo.Daily: dbo.Daily.OrderDate <- dbo.Orders.OrderDate
--   dbo.Daily: dbo.Daily.OrderDate <~ dbo.Orders.OrderDate (group by)
--   dbo.Daily: dbo.Daily.Rows1 <~ dbo.Orders.OrderDate (group by)
--   dbo.Daily: dbo.Daily.Total <- dbo.Orders.Total (aggregation)
--   dbo.Daily: dbo.Daily.Total <~ dbo.Orders.OrderDate (group by)
--   dbo.Daily: dbo.Daily.Total <~ dbo.Orders.Total (conditional)
