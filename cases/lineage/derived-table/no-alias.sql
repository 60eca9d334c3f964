-- A derived table without an alias is refused by SQL Server; what it selects is known all the same.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT Id, Total FROM (SELECT Id, Total FROM dbo.Orders WHERE Status = 'O');

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Orders.Status (filter)
--   HW1010: SQL Server refuses this: a derived table has no alias.
