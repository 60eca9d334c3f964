-- A synonym of a synonym is its last base, one of another database that database's table, one of nothing an unresolved name.
-- catalog: sales
CREATE SYNONYM dbo.Synonym_First1 FOR dbo.Synonym_Second2;
CREATE SYNONYM dbo.Synonym_Second2 FOR dbo.Countries;
CREATE SYNONYM dbo.Synonym_Far FOR Stock.dbo.Items;
CREATE SYNONYM dbo.Synonym_Broken FOR dbo.NotThere;
CREATE SYNONYM dbo.Synonym_Endless FOR dbo.Synonym_Endless;
GO
INSERT INTO dbo.Settings (Name, Value)
SELECT f.Name, i.Code FROM dbo.Synonym_First1 AS f JOIN dbo.Synonym_Far AS i ON i.Id = f.Id;
INSERT INTO dbo.Settings (Name) SELECT b.Name FROM dbo.Synonym_Broken AS b;
INSERT INTO dbo.Settings (Name) SELECT e.Name FROM dbo.Synonym_Endless AS e;

-- lineage:
--   reads Stock.dbo.Items
--   reads dbo.Countries
--   reads dbo.NotThere
--   reads dbo.Synonym_Endless
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Countries.Name
--   dbo.Settings.Name <- dbo.NotThere.Name
--   dbo.Settings.Name <- dbo.Synonym_Endless.Name
--   dbo.Settings.Name <~ Stock.dbo.Items.Id (join)
--   dbo.Settings.Name <~ dbo.Countries.Id (join)
--   dbo.Settings.Value <- Stock.dbo.Items.Code
--   dbo.Settings.Value <~ Stock.dbo.Items.Id (join)
--   dbo.Settings.Value <~ dbo.Countries.Id (join)
