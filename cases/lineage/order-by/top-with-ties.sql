-- TOP WITH TIES sorts like any TOP; a count from a table filters.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT TOP (SELECT COUNT(*) FROM dbo.Countries AS k WHERE k.Region = N'EU') WITH TIES o.CustomerId
FROM   dbo.Orders AS o
ORDER BY o.Total DESC;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Countries.Region (filter)
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (sort)
