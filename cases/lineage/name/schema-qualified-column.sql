-- A column qualified by schema and table finds that table beside one of the same name in another schema.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT dbo.Customers.Id, stage.Customers.Name
FROM   dbo.Customers JOIN stage.Customers ON stage.Customers.Id = dbo.Customers.Id;

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ stage.Customers.Id (join)
--   dbo.Facts.Name <- stage.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ stage.Customers.Id (join)
