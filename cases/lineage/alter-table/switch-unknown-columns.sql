-- SWITCH pairs the columns of the side that is known; where neither is, all of one table goes to all of the other.
-- catalog: sales

ALTER TABLE dbo.Nowhere SWITCH PARTITION 2 TO dbo.Countries PARTITION 2;
ALTER TABLE dbo.Countries SWITCH TO dbo.Elsewhere;
ALTER TABLE dbo.Nowhere SWITCH TO dbo.Elsewhere;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Nowhere
--   writes dbo.Countries
--   writes dbo.Elsewhere
--   writes dbo.Nowhere
--   dbo.Countries.Id <- dbo.Nowhere.Id
--   dbo.Countries.Name <- dbo.Nowhere.Name
--   dbo.Countries.Region <- dbo.Nowhere.Region
--   dbo.Elsewhere.* <- dbo.Nowhere.*
--   dbo.Elsewhere.Id <- dbo.Countries.Id
--   dbo.Elsewhere.Name <- dbo.Countries.Name
--   dbo.Elsewhere.Region <- dbo.Countries.Region
