-- An alias behind the target of DELETE, as other servers have it, is refused by SQL Server and understood.
-- catalog: sales

DELETE FROM dbo.Archive AS a WHERE a.Id IN (SELECT Id FROM dbo.Orders);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   HW1010: SQL Server refuses this: the target of UPDATE or DELETE has an alias outside of FROM.
