-- A four-part name belongs to its server, with the schema left out too.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT r.Name, d.Value
FROM remote.Stock.dbo.Items AS r
JOIN remote.Stock..Details AS d ON d.Id = r.Id;

-- lineage:
--   reads remote.Stock.dbo.Details
--   reads remote.Stock.dbo.Items
--   writes dbo.Settings
--   dbo.Settings.Name <- remote.Stock.dbo.Items.Name
--   dbo.Settings.Name <~ remote.Stock.dbo.Details.Id (join)
--   dbo.Settings.Name <~ remote.Stock.dbo.Items.Id (join)
--   dbo.Settings.Value <- remote.Stock.dbo.Details.Value
--   dbo.Settings.Value <~ remote.Stock.dbo.Details.Id (join)
--   dbo.Settings.Value <~ remote.Stock.dbo.Items.Id (join)
