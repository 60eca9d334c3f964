-- A window of the WINDOW clause decides as one written in place.
-- catalog: sales

INSERT INTO dbo.Facts (Amount)
SELECT SUM(o.Total) OVER w FROM dbo.Orders AS o WINDOW w AS (PARTITION BY o.CustomerId);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
