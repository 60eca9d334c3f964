-- A named window may be built on one that stands behind it; one of the query comes before the outer query's of that name.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT o.CustomerId,
       SUM(o.Total) OVER (latest ROWS BETWEEN 1 PRECEDING AND CURRENT ROW),
       (SELECT MAX(n.k) FROM (SELECT RANK() OVER latest AS k FROM dbo.Lines AS l WINDOW latest AS (ours), ours AS (ORDER BY l.Price)) AS n)
FROM   dbo.Orders AS o
WINDOW latest AS (ours ORDER BY o.OrderDate), ours AS (PARTITION BY o.CustomerId);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Rank <~ dbo.Lines.Price (window)
