-- The query of IN decides, with all that decides its own rows.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id FROM dbo.Orders AS o
WHERE  o.CustomerId IN (SELECT c.Id FROM dbo.Customers AS c WHERE c.City = N'Oslo');

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Customers.City (filter)
--   dbo.Archive.Id <~ dbo.Customers.Id (filter)
--   dbo.Archive.Id <~ dbo.Orders.CustomerId (filter)
