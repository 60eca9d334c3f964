-- A qualified star gives the columns of that source only, mapped by position with what stands beside it.
-- catalog: sales

INSERT INTO dbo.Archive
SELECT a.*
FROM   dbo.Archive AS a
JOIN   dbo.Customers AS c ON c.Id = a.CustomerId
WHERE  c.City = N'Oslo';

-- lineage:
--   reads dbo.Archive
--   reads dbo.Customers
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Archive.CustomerId
--   dbo.Archive.CustomerId <~ dbo.Archive.CustomerId (join)
--   dbo.Archive.CustomerId <~ dbo.Customers.City (filter)
--   dbo.Archive.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Archive.Id <- dbo.Archive.Id
--   dbo.Archive.Id <~ dbo.Archive.CustomerId (join)
--   dbo.Archive.Id <~ dbo.Customers.City (filter)
--   dbo.Archive.Id <~ dbo.Customers.Id (join)
--   dbo.Archive.OrderDate <- dbo.Archive.OrderDate
--   dbo.Archive.OrderDate <~ dbo.Archive.CustomerId (join)
--   dbo.Archive.OrderDate <~ dbo.Customers.City (filter)
--   dbo.Archive.OrderDate <~ dbo.Customers.Id (join)
--   dbo.Archive.Total <- dbo.Archive.Total
--   dbo.Archive.Total <~ dbo.Archive.CustomerId (join)
--   dbo.Archive.Total <~ dbo.Customers.City (filter)
--   dbo.Archive.Total <~ dbo.Customers.Id (join)
