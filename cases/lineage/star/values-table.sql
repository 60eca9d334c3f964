-- A star over a VALUES table has the names of its alias.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT v.* FROM dbo.Customers AS c CROSS APPLY (VALUES (c.Name, c.City), (N'x', c.Name)) AS v (a, b);

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Value <- dbo.Customers.City
--   dbo.Settings.Value <- dbo.Customers.Name
