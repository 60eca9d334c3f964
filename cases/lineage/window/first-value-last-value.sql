-- FIRST_VALUE takes its argument; the order only decides which row.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT o.CustomerId, FIRST_VALUE(o.Note) OVER (PARTITION BY o.CustomerId ORDER BY o.OrderDate)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Name <- dbo.Orders.Note (transformation)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Name <~ dbo.Orders.OrderDate (window)
