-- In a derived table each SELECT TOP of a union has an ORDER BY of its own, which names what that SELECT reads.
-- catalog: sales

INSERT INTO dbo.Settings (Name)
SELECT x.Name
FROM (
  SELECT TOP (3) c.Name FROM dbo.Customers AS c ORDER BY c.Since
  UNION
  SELECT TOP (3) p.Name FROM dbo.Products AS p ORDER BY p.Price DESC
  UNION
  SELECT TOP (3) l.Name FROM dbo.Countries AS l ORDER BY l.Region
) AS x;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   reads dbo.Products
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Countries.Name
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Name <- dbo.Products.Name
--   dbo.Settings.Name <~ dbo.Countries.Region (sort)
--   dbo.Settings.Name <~ dbo.Customers.Since (sort)
--   dbo.Settings.Name <~ dbo.Products.Price (sort)
