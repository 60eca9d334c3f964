-- A CTE in front of MERGE is its source.
-- catalog: sales

WITH s AS (SELECT l.OrderId, SUM(l.Price) AS Total FROM dbo.Lines AS l GROUP BY l.OrderId)
MERGE INTO dbo.Orders AS t
USING s ON s.OrderId = t.Id
WHEN MATCHED THEN UPDATE SET Total = s.Total;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Orders
--   dbo.Orders.Total <- dbo.Lines.Price (aggregation)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (group by)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
