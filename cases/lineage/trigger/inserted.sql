-- A trigger that names inserted or deleted reads its table.
-- catalog: sales

CREATE TRIGGER dbo.Orders_Audit ON dbo.Orders AFTER UPDATE AS
INSERT INTO dbo.Audit (OldValue, NewValue)
SELECT d.Note, i.Note FROM inserted AS i JOIN deleted AS d ON d.Id = i.Id;

-- lineage:
--   dbo.Orders_Audit: reads dbo.Orders
--   dbo.Orders_Audit: writes dbo.Audit
--   dbo.Orders_Audit: dbo.Audit.NewValue <- dbo.Orders.Note
--   dbo.Orders_Audit: dbo.Audit.NewValue <~ dbo.Orders.Id (join)
--   dbo.Orders_Audit: dbo.Audit.OldValue <- dbo.Orders.Note
--   dbo.Orders_Audit: dbo.Audit.OldValue <~ dbo.Orders.Id (join)
