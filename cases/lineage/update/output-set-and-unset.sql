-- OUTPUT inserted.c hands on what the statement sets, deleted.c what was there; a column that is not set is the old one.
-- catalog: sales

UPDATE o
SET o.Total = l.Price, o.Note = 'x'
OUTPUT inserted.Total, deleted.Total, inserted.Status, inserted.Note
INTO dbo.Audit (What, OldValue, NewValue, At)
FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Audit
--   writes dbo.Orders
--   dbo.Audit.At <~ dbo.Lines.OrderId (join)
--   dbo.Audit.At <~ dbo.Orders.Id (join)
--   dbo.Audit.NewValue <- dbo.Orders.Status
--   dbo.Audit.NewValue <~ dbo.Lines.OrderId (join)
--   dbo.Audit.NewValue <~ dbo.Orders.Id (join)
--   dbo.Audit.OldValue <- dbo.Orders.Total
--   dbo.Audit.OldValue <~ dbo.Lines.OrderId (join)
--   dbo.Audit.OldValue <~ dbo.Orders.Id (join)
--   dbo.Audit.What <- dbo.Lines.Price
--   dbo.Audit.What <~ dbo.Lines.OrderId (join)
--   dbo.Audit.What <~ dbo.Orders.Id (join)
--   dbo.Orders.Note <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Note <~ dbo.Orders.Id (join)
--   dbo.Orders.Total <- dbo.Lines.Price
--   dbo.Orders.Total <~ dbo.Lines.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
