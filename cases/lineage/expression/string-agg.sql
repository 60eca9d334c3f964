-- STRING_AGG aggregates its argument and sorts by WITHIN GROUP.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT o.CustomerId, STRING_AGG(o.Note, N', ') WITHIN GROUP (ORDER BY o.OrderDate)
FROM   dbo.Orders AS o
GROUP BY o.CustomerId;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Name <- dbo.Orders.Note (aggregation)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Name <~ dbo.Orders.OrderDate (sort)
