-- The results of CASE are content, its conditions decide this column only.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount)
SELECT CASE WHEN c.City = N'Oslo' THEN c.Name ELSE k.Name END, 1
FROM   dbo.Customers AS c
CROSS JOIN dbo.Countries AS k;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Countries.Name (transformation)
--   dbo.Facts.Name <- dbo.Customers.Name (transformation)
--   dbo.Facts.Name <~ dbo.Customers.City (conditional)
