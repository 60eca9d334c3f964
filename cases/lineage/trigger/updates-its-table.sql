-- A trigger that updates its own table beside inserted: the table itself is the target and one more source of columns.
-- catalog: sales

CREATE TRIGGER dbo.Orders_Total ON dbo.Orders AFTER INSERT AS
UPDATE dbo.Orders
SET dbo.Orders.Note = dbo.Orders.Status + inserted.Note
FROM inserted
WHERE dbo.Orders.Id = inserted.Id;

-- lineage:
--   dbo.Orders_Total: reads dbo.Orders
--   dbo.Orders_Total: writes dbo.Orders
--   dbo.Orders_Total: dbo.Orders.Note <- dbo.Orders.Note (transformation)
--   dbo.Orders_Total: dbo.Orders.Note <- dbo.Orders.Status (transformation)
--   dbo.Orders_Total: dbo.Orders.Note <~ dbo.Orders.Id (filter)
