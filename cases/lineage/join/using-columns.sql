-- A join by USING, as other servers have it, is refused by SQL Server; what is joined is read all the same.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT o.Id, c.Amount FROM dbo.Orders AS o LEFT JOIN dbo.Facts AS c USING (CustomerId) WHERE o.Status = 'O';

-- lineage:
--   reads dbo.Facts
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Archive.Total <- dbo.Facts.Amount
--   dbo.Archive.Total <~ dbo.Orders.Status (filter)
--   HW1010: SQL Server refuses this: a join has USING and no ON.
