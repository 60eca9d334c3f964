-- A row of VALUES that has fewer or more values than the first is told once; the columns that it has are drawn.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT v.Name, v.Value
FROM dbo.Customers AS c
CROSS APPLY (VALUES (N'city', c.City), (c.Name), (N'since', CONVERT(nvarchar(10), c.Since), N'more')) AS v (Name, Value);
INSERT INTO dbo.Settings (Name, Value)
SELECT v.Name, v.Value FROM dbo.Countries AS k CROSS APPLY (VALUES (N'region', k.Region), (k.Name, NULL)) AS v (Name, Value);

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Countries.Name
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Value <- dbo.Countries.Region
--   dbo.Settings.Value <- dbo.Customers.City
--   dbo.Settings.Value <- dbo.Customers.Since (transformation)
--   HW2006: 1 values are given for 2 columns.
