-- A name that several sources have is reported with all of them, one that only an outer query has is its.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId)
SELECT Id, (SELECT MAX(l.Qty) FROM dbo.Lines AS l WHERE l.OrderId = CustomerId)
FROM dbo.Orders AS o JOIN dbo.Customers AS c ON c.Id = o.CustomerId JOIN dbo.Countries ON dbo.Countries.Id = c.CountryId;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Lines.Qty (aggregation)
--   dbo.Archive.CustomerId <~ dbo.Countries.Id (join)
--   dbo.Archive.CustomerId <~ dbo.Customers.CountryId (join)
--   dbo.Archive.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Archive.CustomerId <~ dbo.Lines.OrderId (filter)
--   dbo.Archive.CustomerId <~ dbo.Orders.CustomerId (filter)
--   dbo.Archive.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Archive.Id <~ dbo.Countries.Id (join)
--   dbo.Archive.Id <~ dbo.Customers.CountryId (join)
--   dbo.Archive.Id <~ dbo.Customers.Id (join)
--   dbo.Archive.Id <~ dbo.Orders.CustomerId (join)
--   HW2002: The column Id exists in several sources: o, c, countries.
