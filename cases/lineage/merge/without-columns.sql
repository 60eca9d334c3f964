-- MERGE … INSERT without a column list fills the columns in order.
-- catalog: sales

MERGE dbo.Archive AS t
USING (SELECT Id, CustomerId, OrderDate, Total FROM dbo.Orders) AS s ON t.Id = s.Id
WHEN NOT MATCHED THEN INSERT VALUES (s.Id, s.CustomerId, s.OrderDate, s.Total);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.CustomerId <~ dbo.Archive.Id (join)
--   dbo.Archive.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Archive.Id (join)
--   dbo.Archive.Id <~ dbo.Orders.Id (join)
--   dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Archive.OrderDate <~ dbo.Archive.Id (join)
--   dbo.Archive.OrderDate <~ dbo.Orders.Id (join)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Archive.Id (join)
--   dbo.Archive.Total <~ dbo.Orders.Id (join)
