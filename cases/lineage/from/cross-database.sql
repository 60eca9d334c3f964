-- A table of another database is an object of its own, unresolved where the catalog does not have it.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT o.Id, o.Total FROM Legacy.dbo.Orders AS o JOIN srv.Legacy.dbo.Lines AS l ON l.OrderId = o.Id;

-- lineage:
--   reads Legacy.dbo.Orders
--   reads srv.Legacy.dbo.Lines
--   writes dbo.Archive
--   dbo.Archive.Id <- Legacy.dbo.Orders.Id
--   dbo.Archive.Id <~ Legacy.dbo.Orders.Id (join)
--   dbo.Archive.Id <~ srv.Legacy.dbo.Lines.OrderId (join)
--   dbo.Archive.Total <- Legacy.dbo.Orders.Total
--   dbo.Archive.Total <~ Legacy.dbo.Orders.Id (join)
--   dbo.Archive.Total <~ srv.Legacy.dbo.Lines.OrderId (join)
