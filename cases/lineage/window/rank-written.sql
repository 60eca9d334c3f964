-- A written ROW_NUMBER has no direct source, only what orders it.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Rank)
SELECT o.CustomerId, DENSE_RANK() OVER (ORDER BY o.Total DESC)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Rank <~ dbo.Orders.Total (window)
