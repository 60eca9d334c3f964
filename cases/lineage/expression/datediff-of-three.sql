-- DATEDIFF and DATE_BUCKET take their dates and numbers, not the part.
-- catalog: sales

INSERT INTO dbo.Facts (Rank, Orders)
SELECT DATEDIFF(week, c.Since, o.OrderDate), DATEPART(dw, DATE_BUCKET(month, l.Qty, o.OrderDate))
FROM   dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id JOIN dbo.Lines AS l ON l.OrderId = o.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Orders <- dbo.Lines.Qty (transformation)
--   dbo.Facts.Orders <- dbo.Orders.OrderDate (transformation)
--   dbo.Facts.Orders <~ dbo.Customers.Id (join)
--   dbo.Facts.Orders <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Orders <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Orders <~ dbo.Orders.Id (join)
--   dbo.Facts.Rank <- dbo.Customers.Since (transformation)
--   dbo.Facts.Rank <- dbo.Orders.OrderDate (transformation)
--   dbo.Facts.Rank <~ dbo.Customers.Id (join)
--   dbo.Facts.Rank <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Rank <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Rank <~ dbo.Orders.Id (join)
