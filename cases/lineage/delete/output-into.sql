-- Deleted rows that OUTPUT keeps flow from the table.
-- catalog: sales

DELETE FROM dbo.Orders
OUTPUT deleted.Id, deleted.Total INTO dbo.Archive (Id, Total)
WHERE  Status = 'C';

-- lineage:
--   writes dbo.Archive
--   writes dbo.Orders
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Orders.Status (filter)
