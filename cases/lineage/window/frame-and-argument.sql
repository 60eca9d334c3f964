-- A framed window function: the argument is content, PARTITION BY and ORDER BY decide, the frame names nothing.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, SUM(o.Total) OVER (PARTITION BY o.CustomerId ORDER BY o.OrderDate ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
