-- A condition in place of a value, which other databases allow, is told, and the column comes from what it compares.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId) SELECT Id, (Total > 10 AND CustomerId IS NULL) FROM dbo.Orders;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId (transformation)
--   dbo.Archive.CustomerId <- dbo.Orders.Total (transformation)
--   dbo.Archive.Id <- dbo.Orders.Id
--   HW1010: SQL Server refuses this: a condition stands where a value has to.
