-- WITH behind INSERT, as other servers have it, is refused; its names are those of common table expressions all the same.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
WITH Old AS (SELECT Id FROM dbo.Orders)
SELECT Id FROM Old;

INSERT INTO dbo.Archive (CustomerId) (WITH Open_ AS (SELECT CustomerId FROM dbo.Orders) SELECT CustomerId FROM Open_);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Orders.Id
--   HW1010: SQL Server refuses this: WITH stands inside of a statement and not in front of it.
--   HW1010: SQL Server refuses this: WITH stands inside of a statement and not in front of it.
