-- A cast by two colons, as other servers have it, is refused by SQL Server and understood; a static member of a type is none.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId, Total) SELECT Id::bigint, (CustomerId + 1)::int, o.Total::numeric(18, 2) FROM dbo.Orders AS o;
INSERT INTO dbo.Audit (OldValue, NewValue) SELECT geography::Point(Price, Discount, 4326), hierarchyid::GetRoot() FROM dbo.Lines;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Audit
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId (transformation)
--   dbo.Archive.Id <- dbo.Orders.Id (transformation)
--   dbo.Archive.Total <- dbo.Orders.Total (transformation)
--   dbo.Audit.OldValue <- dbo.Lines.Discount (transformation)
--   dbo.Audit.OldValue <- dbo.Lines.Price (transformation)
--   HW1010: SQL Server refuses this: :: stands where CAST has to.
--   HW1010: SQL Server refuses this: :: stands where CAST has to.
--   HW1010: SQL Server refuses this: :: stands where CAST has to.
