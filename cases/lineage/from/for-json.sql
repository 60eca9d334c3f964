-- FOR JSON makes one document of all columns.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT N'doc', (SELECT c.Id, c.Name FROM dbo.Customers AS c FOR JSON PATH);

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Customers.Id (transformation)
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
