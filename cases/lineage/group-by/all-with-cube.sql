-- The old WITH CUBE behind GROUP BY.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, COUNT(*) FROM dbo.Orders AS o GROUP BY o.CustomerId, o.Status WITH CUBE;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.Amount <~ dbo.Orders.Status (group by)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (group by)
