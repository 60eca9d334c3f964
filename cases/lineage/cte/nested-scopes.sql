-- A common table expression inside another one, of Fabric, hides one of the same name only there, and is gone behind it.
-- catalog: sales

WITH picked AS (
  SELECT Id, Name FROM dbo.Customers
), outer_one AS (
  WITH picked AS (SELECT Id, Name FROM dbo.Products), named (Id, Label) AS (SELECT Id, Name FROM picked)
  SELECT Id, Label FROM named
)
INSERT INTO dbo.Facts (CustomerId, Name)
SELECT p.Id, o.Label FROM picked AS p JOIN outer_one AS o ON o.Id = p.Id;
GO
WITH outer_one AS (
  WITH inner_one AS (SELECT Id FROM dbo.Countries) SELECT Id FROM inner_one
)
INSERT INTO dbo.Facts (CustomerId)
SELECT i.Id FROM outer_one AS o CROSS JOIN dbo.inner_one AS i;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   reads dbo.Products
--   reads dbo.inner_one
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- dbo.inner_one.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Products.Id (join)
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Products.Id (join)
