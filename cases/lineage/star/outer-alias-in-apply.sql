-- c.* inside of APPLY is the star of the table outside.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT x.Name, x.City FROM dbo.Customers AS c CROSS APPLY (SELECT c.*) AS x;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Value <- dbo.Customers.City
