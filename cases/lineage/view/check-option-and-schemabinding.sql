-- Options of a view change no lineage.
-- catalog: sales

CREATE VIEW dbo.Nordics WITH SCHEMABINDING, VIEW_METADATA AS
SELECT k.Id, k.Name FROM dbo.Countries AS k WHERE k.Region = N'North'
WITH CHECK OPTION;

-- lineage:
--   dbo.Nordics: reads dbo.Countries
--   dbo.Nordics: dbo.Nordics.Id <- dbo.Countries.Id
--   dbo.Nordics: dbo.Nordics.Id <~ dbo.Countries.Region (filter)
--   dbo.Nordics: dbo.Nordics.Name <- dbo.Countries.Name
--   dbo.Nordics: dbo.Nordics.Name <~ dbo.Countries.Region (filter)
