-- A named window that is built on another has what that one has.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, AVG(o.Total) OVER finer
FROM   dbo.Orders AS o
WINDOW coarse AS (PARTITION BY o.Status), finer AS (coarse ORDER BY o.OrderDate);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (window)
--   dbo.Facts.Amount <~ dbo.Orders.Status (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
