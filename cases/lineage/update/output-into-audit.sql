-- OUTPUT deleted.c is the old column, inserted.c what was assigned.
-- catalog: sales

UPDATE p
SET    p.Name = s.Name
OUTPUT deleted.Name, inserted.Name INTO dbo.Audit (OldValue, NewValue)
FROM   dbo.Products AS p
JOIN   stage.Customers AS s ON s.Id = p.Id;

-- lineage:
--   reads dbo.Products
--   reads stage.Customers
--   writes dbo.Audit
--   writes dbo.Products
--   dbo.Audit.NewValue <- stage.Customers.Name
--   dbo.Audit.NewValue <~ dbo.Products.Id (join)
--   dbo.Audit.NewValue <~ stage.Customers.Id (join)
--   dbo.Audit.OldValue <- dbo.Products.Name
--   dbo.Audit.OldValue <~ dbo.Products.Id (join)
--   dbo.Audit.OldValue <~ stage.Customers.Id (join)
--   dbo.Products.Name <- stage.Customers.Name
--   dbo.Products.Name <~ dbo.Products.Id (join)
--   dbo.Products.Name <~ stage.Customers.Id (join)
