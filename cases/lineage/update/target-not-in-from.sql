-- FROM need not name the target: then it is written, not read.
-- catalog: sales

UPDATE dbo.Orders
SET    Total = s.Sum
FROM   (SELECT l.OrderId, SUM(l.Price) AS Sum FROM dbo.Lines AS l GROUP BY l.OrderId) AS s
WHERE  s.OrderId = dbo.Orders.Id;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Orders
--   dbo.Orders.Total <- dbo.Lines.Price (aggregation)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (filter)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (group by)
--   dbo.Orders.Total <~ dbo.Orders.Id (filter)
