-- UPDATE … FROM writes the joined columns into the table behind the alias, which also stands as a source.
-- catalog: sales

UPDATE o
SET    o.Total = l.Qty * l.Price
FROM   dbo.Orders AS o
JOIN   dbo.Lines  AS l ON l.OrderId = o.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Orders
--   dbo.Orders.Total <- dbo.Lines.Price (transformation)
--   dbo.Orders.Total <- dbo.Lines.Qty (transformation)
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
