-- GROUPING SETS: every column that stands in one of the sets groups, expressions included.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, SUM(o.Total)
FROM   dbo.Orders AS o
GROUP BY GROUPING SETS ((o.CustomerId, YEAR(o.OrderDate)), CUBE (o.Status), ());

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (group by)
--   dbo.Facts.Amount <~ dbo.Orders.Status (group by)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.OrderDate (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (group by)
