-- OUTPUT inserted.c INTO comes from what was assigned to c, not from the table.
-- catalog: sales

INSERT INTO dbo.Orders (Id, CustomerId, Total)
OUTPUT inserted.Id, inserted.Total INTO dbo.Archive (Id, Total)
SELECT l.OrderId, 1, SUM(l.Qty * l.Price)
FROM   dbo.Lines AS l
GROUP BY l.OrderId;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.Id <~ dbo.Lines.OrderId (group by)
--   dbo.Archive.Total <- dbo.Lines.Price (aggregation)
--   dbo.Archive.Total <- dbo.Lines.Qty (aggregation)
--   dbo.Archive.Total <~ dbo.Lines.OrderId (group by)
--   dbo.Orders.CustomerId <~ dbo.Lines.OrderId (group by)
--   dbo.Orders.Id <- dbo.Lines.OrderId
--   dbo.Orders.Id <~ dbo.Lines.OrderId (group by)
--   dbo.Orders.Total <- dbo.Lines.Price (aggregation)
--   dbo.Orders.Total <- dbo.Lines.Qty (aggregation)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (group by)
