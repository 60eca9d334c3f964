-- What EXISTS selects is never looked at; its filter decides.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id FROM dbo.Orders AS o
WHERE  EXISTS (SELECT l.Qty FROM dbo.Lines AS l WHERE l.OrderId = o.Id);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Lines.OrderId (filter)
--   dbo.Archive.Id <~ dbo.Orders.Id (filter)
