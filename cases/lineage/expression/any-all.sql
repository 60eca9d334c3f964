-- ANY and ALL compare with a query's column, in a filter.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id FROM dbo.Orders AS o WHERE o.Total >= ALL (SELECT l.Price FROM dbo.Lines AS l WHERE l.OrderId = o.Id);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Lines.OrderId (filter)
--   dbo.Archive.Id <~ dbo.Lines.Price (filter)
--   dbo.Archive.Id <~ dbo.Orders.Id (filter)
--   dbo.Archive.Id <~ dbo.Orders.Total (filter)
