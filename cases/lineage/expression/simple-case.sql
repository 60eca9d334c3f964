-- The input of a simple CASE decides.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT CASE c.City WHEN N'Oslo' THEN c.Name END FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Customers.Name (transformation)
--   dbo.Facts.Name <~ dbo.Customers.City (conditional)
