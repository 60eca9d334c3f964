-- An aggregate without GROUP BY groups by nothing.
-- catalog: sales

INSERT INTO dbo.Facts (Amount, Orders)
SELECT MAX(o.Total), COUNT(DISTINCT o.CustomerId) FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Orders <- dbo.Orders.CustomerId (aggregation)
