-- A name that the applied table has too is the applied table's: Name inside is the product's.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT x.n
FROM   dbo.Customers AS c
CROSS APPLY (SELECT TOP (1) Name AS n FROM dbo.Products WHERE CategoryId = c.CountryId) AS x;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Customers.CountryId (filter)
--   dbo.Facts.Name <~ dbo.Products.CategoryId (filter)
