-- A named window can be refined: both of its halves decide.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, SUM(o.Total) OVER (ours ORDER BY o.OrderDate)
FROM   dbo.Orders AS o
WINDOW ours AS (PARTITION BY o.CustomerId);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
