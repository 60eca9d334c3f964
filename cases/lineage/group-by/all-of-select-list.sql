-- GROUP BY ALL without columns, of Fabric, groups by what the select list has beside its aggregates and windows.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name, Orders, Amount, Rank)
SELECT o.CustomerId, UPPER(c.Name), COUNT(*), MEDIAN(o.Total) * 2, RANK() OVER (ORDER BY SUM(o.Id))
FROM   dbo.Orders AS o
CROSS JOIN dbo.Countries AS c
GROUP BY ALL;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Countries.Name (group by)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Countries.Name (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Name <- dbo.Countries.Name (transformation)
--   dbo.Facts.Name <~ dbo.Countries.Name (group by)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Orders <~ dbo.Countries.Name (group by)
--   dbo.Facts.Orders <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Rank <~ dbo.Countries.Name (group by)
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Rank <~ dbo.Orders.Id (window)
