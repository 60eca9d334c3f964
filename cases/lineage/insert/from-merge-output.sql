-- INSERT … FROM (MERGE … OUTPUT) writes both tables; deleted.c is the old value.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT m.Id, m.OldTotal
FROM (
    MERGE INTO dbo.Orders AS t
    USING (SELECT l.OrderId, SUM(l.Price) AS Price FROM dbo.Lines AS l GROUP BY l.OrderId) AS s
    ON t.Id = s.OrderId
    WHEN MATCHED THEN UPDATE SET Total = s.Price
    OUTPUT $action, deleted.Id, deleted.Total
) AS m (Act, Id, OldTotal)
WHERE m.Act = 'UPDATE';

-- lineage:
--   reads dbo.Lines
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Lines.OrderId (group by)
--   dbo.Archive.Id <~ dbo.Lines.OrderId (join)
--   dbo.Archive.Id <~ dbo.Orders.Id (join)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Lines.OrderId (group by)
--   dbo.Archive.Total <~ dbo.Lines.OrderId (join)
--   dbo.Archive.Total <~ dbo.Orders.Id (join)
--   dbo.Orders.Total <- dbo.Lines.Price (aggregation)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (group by)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
