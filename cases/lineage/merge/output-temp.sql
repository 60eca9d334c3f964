-- OUTPUT INTO a table variable, and from there on.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @changes TABLE (Act nvarchar(10), Id int, Name nvarchar(100));
MERGE dbo.Products AS t
USING stage.Customers AS s ON t.Id = s.Id
WHEN MATCHED THEN UPDATE SET Name = s.Name
WHEN NOT MATCHED THEN INSERT (Id, Name) VALUES (s.Id, s.Name)
OUTPUT $action, inserted.Id, inserted.Name INTO @changes;
INSERT INTO dbo.Audit (What, NewValue) SELECT Act, Name FROM @changes;

-- lineage:
--   dbo.P: reads stage.Customers
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Products
--   dbo.P: dbo.Audit.NewValue <- stage.Customers.Name
--   dbo.P: dbo.Audit.NewValue <~ dbo.Products.Id (join)
--   dbo.P: dbo.Audit.NewValue <~ stage.Customers.Id (join)
--   dbo.P: dbo.Audit.What <~ dbo.Products.Id (join)
--   dbo.P: dbo.Audit.What <~ stage.Customers.Id (join)
--   dbo.P: dbo.Products.Id <- stage.Customers.Id
--   dbo.P: dbo.Products.Id <~ dbo.Products.Id (join)
--   dbo.P: dbo.Products.Id <~ stage.Customers.Id (join)
--   dbo.P: dbo.Products.Name <- stage.Customers.Name
--   dbo.P: dbo.Products.Name <~ dbo.Products.Id (join)
--   dbo.P: dbo.Products.Name <~ stage.Customers.Id (join)
