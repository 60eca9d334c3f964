-- In a trigger OUTPUT inserted.c is of the statement, FROM inserted of the trigger.
-- catalog: sales

CREATE TRIGGER dbo.Orders_Note ON dbo.Orders AFTER UPDATE AS
UPDATE p SET p.Name = i.Note
OUTPUT deleted.Name, inserted.Name INTO dbo.Audit (OldValue, NewValue)
FROM   dbo.Products AS p JOIN inserted AS i ON i.Id = p.Id;

-- lineage:
--   dbo.Orders_Note: reads dbo.Orders
--   dbo.Orders_Note: reads dbo.Products
--   dbo.Orders_Note: writes dbo.Audit
--   dbo.Orders_Note: writes dbo.Products
--   dbo.Orders_Note: dbo.Audit.NewValue <- dbo.Orders.Note
--   dbo.Orders_Note: dbo.Audit.NewValue <~ dbo.Orders.Id (join)
--   dbo.Orders_Note: dbo.Audit.NewValue <~ dbo.Products.Id (join)
--   dbo.Orders_Note: dbo.Audit.OldValue <- dbo.Products.Name
--   dbo.Orders_Note: dbo.Audit.OldValue <~ dbo.Orders.Id (join)
--   dbo.Orders_Note: dbo.Audit.OldValue <~ dbo.Products.Id (join)
--   dbo.Orders_Note: dbo.Products.Name <- dbo.Orders.Note
--   dbo.Orders_Note: dbo.Products.Name <~ dbo.Orders.Id (join)
--   dbo.Orders_Note: dbo.Products.Name <~ dbo.Products.Id (join)
