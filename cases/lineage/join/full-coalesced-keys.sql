-- The key of a FULL JOIN comes from both sides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT COALESCE(c.Id, s.Id), ISNULL(c.Name, s.Name)
FROM   dbo.Customers AS c
FULL OUTER JOIN stage.Customers AS s ON s.Id = c.Id;

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id (transformation)
--   dbo.Facts.CustomerId <- stage.Customers.Id (transformation)
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (conditional)
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ stage.Customers.Id (join)
--   dbo.Facts.Name <- dbo.Customers.Name (transformation)
--   dbo.Facts.Name <- stage.Customers.Name (transformation)
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Customers.Name (conditional)
--   dbo.Facts.Name <~ stage.Customers.Id (join)
