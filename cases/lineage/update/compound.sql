-- c += x has c as a source too.
-- catalog: sales

UPDATE o SET o.Total += l.Price FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Orders
--   dbo.Orders.Total <- dbo.Lines.Price (transformation)
--   dbo.Orders.Total <- dbo.Orders.Total (transformation)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
