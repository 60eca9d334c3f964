-- t.* spreads the one table only, the second of the join.
-- catalog: sales

INSERT INTO dbo.Archive
SELECT a.* FROM dbo.Orders AS o JOIN dbo.Archive AS a ON a.Id = o.Id;

-- lineage:
--   reads dbo.Archive
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Archive.CustomerId
--   dbo.Archive.CustomerId <~ dbo.Archive.Id (join)
--   dbo.Archive.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Archive.Id <- dbo.Archive.Id
--   dbo.Archive.Id <~ dbo.Archive.Id (join)
--   dbo.Archive.Id <~ dbo.Orders.Id (join)
--   dbo.Archive.OrderDate <- dbo.Archive.OrderDate
--   dbo.Archive.OrderDate <~ dbo.Archive.Id (join)
--   dbo.Archive.OrderDate <~ dbo.Orders.Id (join)
--   dbo.Archive.Total <- dbo.Archive.Total
--   dbo.Archive.Total <~ dbo.Archive.Id (join)
--   dbo.Archive.Total <~ dbo.Orders.Id (join)
