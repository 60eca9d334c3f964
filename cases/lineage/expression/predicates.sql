-- Every predicate's columns decide the row: BETWEEN, LIKE, IS DISTINCT FROM, IN, comparisons with ALL and ANY, NOT, IS NULL.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id
FROM dbo.Orders AS o
JOIN dbo.Customers AS c ON c.Id = o.CustomerId
WHERE o.Total BETWEEN c.CountryId AND o.CustomerId * 2
  AND o.Note LIKE c.Name + '%' ESCAPE c.City
  AND o.Status IS DISTINCT FROM c.City
  AND NOT (o.OrderDate < c.Since)
  AND o.Id > ALL (SELECT l.OrderId FROM dbo.Lines AS l)
  AND o.Id IN (c.Id, -c.CountryId)
  AND c.Since IS NOT NULL;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Customers.City (filter)
--   dbo.Archive.Id <~ dbo.Customers.CountryId (filter)
--   dbo.Archive.Id <~ dbo.Customers.Id (filter)
--   dbo.Archive.Id <~ dbo.Customers.Id (join)
--   dbo.Archive.Id <~ dbo.Customers.Name (filter)
--   dbo.Archive.Id <~ dbo.Customers.Since (filter)
--   dbo.Archive.Id <~ dbo.Lines.OrderId (filter)
--   dbo.Archive.Id <~ dbo.Orders.CustomerId (filter)
--   dbo.Archive.Id <~ dbo.Orders.CustomerId (join)
--   dbo.Archive.Id <~ dbo.Orders.Id (filter)
--   dbo.Archive.Id <~ dbo.Orders.Note (filter)
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (filter)
--   dbo.Archive.Id <~ dbo.Orders.Status (filter)
--   dbo.Archive.Id <~ dbo.Orders.Total (filter)
