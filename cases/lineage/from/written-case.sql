-- Names keep the catalog's spelling, however the text writes them; of what only the text knows, its first spelling.
-- catalog: sales

INSERT INTO DBO.settings (NAME, VALUE) SELECT x.CODE, C.name FROM dbo.Nowhere AS X JOIN dbo.CUSTOMERS AS c ON X.code = c.ID;
INSERT INTO dbo.Settings (Name) SELECT y.Code FROM dbo.NOWHERE AS y;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Nowhere
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Nowhere.code
--   dbo.Settings.Name <~ dbo.Customers.Id (join)
--   dbo.Settings.Name <~ dbo.Nowhere.code (join)
--   dbo.Settings.Value <- dbo.Customers.Name
--   dbo.Settings.Value <~ dbo.Customers.Id (join)
--   dbo.Settings.Value <~ dbo.Nowhere.code (join)
