-- ORDER BY and WHERE decide the rows: SORT and FILTER of every column that is written.
-- catalog: sales

INSERT TOP (10) INTO dbo.Archive (Id, Total)
SELECT o.Id, o.Total
FROM   dbo.Orders AS o
WHERE  o.Status = 'C'
ORDER BY o.OrderDate;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (sort)
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Orders.OrderDate (sort)
--   dbo.Archive.Total <~ dbo.Orders.Status (filter)
