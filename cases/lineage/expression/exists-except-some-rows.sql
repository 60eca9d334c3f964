-- What decides the rows that EXCEPT compares in an EXISTS decides with them.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id
FROM dbo.Orders AS o
WHERE EXISTS (SELECT o.Total EXCEPT SELECT l.Price FROM dbo.Lines AS l WHERE l.Qty > 1);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Lines.Price (filter)
--   dbo.Archive.Id <~ dbo.Lines.Qty (filter)
--   dbo.Archive.Id <~ dbo.Orders.Total (filter)
