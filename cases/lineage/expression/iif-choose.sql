-- IIF and CHOOSE: the first argument decides, the others are content.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Orders)
SELECT IIF(o.Status = 'O', o.Id, o.CustomerId), CHOOSE(l.LineNumber, l.Qty, l.ProductId)
FROM   dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId (transformation)
--   dbo.Facts.CustomerId <- dbo.Orders.Id (transformation)
--   dbo.Facts.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (conditional)
--   dbo.Facts.Orders <- dbo.Lines.ProductId (transformation)
--   dbo.Facts.Orders <- dbo.Lines.Qty (transformation)
--   dbo.Facts.Orders <~ dbo.Lines.LineNumber (conditional)
--   dbo.Facts.Orders <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Orders <~ dbo.Orders.Id (join)
