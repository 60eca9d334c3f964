-- Every branch of a MERGE writes the target; ON and AND decide.
-- catalog: sales

MERGE dbo.Products AS t
USING stage.Customers AS s ON t.Id = s.Id
WHEN MATCHED AND t.Name <> s.Name THEN UPDATE SET t.Name = s.Name
WHEN NOT MATCHED BY TARGET THEN INSERT (Id, Name) VALUES (s.Id, s.Name)
WHEN NOT MATCHED BY SOURCE THEN DELETE;

-- lineage:
--   reads stage.Customers
--   writes dbo.Products
--   dbo.Products.Id <- stage.Customers.Id
--   dbo.Products.Id <~ dbo.Products.Id (join)
--   dbo.Products.Id <~ dbo.Products.Name (filter)
--   dbo.Products.Id <~ stage.Customers.Id (join)
--   dbo.Products.Id <~ stage.Customers.Name (filter)
--   dbo.Products.Name <- stage.Customers.Name
--   dbo.Products.Name <~ dbo.Products.Id (join)
--   dbo.Products.Name <~ dbo.Products.Name (filter)
--   dbo.Products.Name <~ stage.Customers.Id (join)
--   dbo.Products.Name <~ stage.Customers.Name (filter)
