-- What filters one branch of a union is an influence of the whole.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT c.Id, c.Name FROM dbo.Customers AS c WHERE c.City = N'Oslo'
UNION ALL
SELECT p.Id, p.Name FROM dbo.Products AS p;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.City (filter)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Customers.City (filter)
