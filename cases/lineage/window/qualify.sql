-- QUALIFY keeps rows by a window function: what partitions and sorts it decides every column that is written.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId)
SELECT o.Id, o.CustomerId
FROM   dbo.Orders AS o
QUALIFY ROW_NUMBER() OVER (PARTITION BY o.CustomerId ORDER BY o.OrderDate DESC) = 1;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.CustomerId <~ dbo.Orders.CustomerId (window)
--   dbo.Archive.CustomerId <~ dbo.Orders.OrderDate (window)
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.CustomerId (window)
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (window)
