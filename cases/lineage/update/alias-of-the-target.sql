-- An alias behind the target of UPDATE, as other servers have it, is refused by SQL Server and understood: with AS and without.
-- catalog: sales

UPDATE dbo.Orders AS o SET Total = l.Price FROM dbo.Lines AS l WHERE l.OrderId = o.Id;
UPDATE dbo.Archive a SET a.Total = s.Total FROM (SELECT Id, Total FROM dbo.Orders) AS s WHERE s.Id = a.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Archive.Id (filter)
--   dbo.Archive.Total <~ dbo.Orders.Id (filter)
--   dbo.Orders.Total <- dbo.Lines.Price
--   dbo.Orders.Total <~ dbo.Lines.OrderId (filter)
--   dbo.Orders.Total <~ dbo.Orders.Id (filter)
--   HW1010: SQL Server refuses this: the target of UPDATE or DELETE has an alias outside of FROM.
--   HW1010: SQL Server refuses this: the target of UPDATE or DELETE has an alias outside of FROM.
