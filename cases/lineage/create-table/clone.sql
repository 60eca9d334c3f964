-- A clone has every column of its source, by name where they are known and as a whole where they are not.
-- catalog: sales

CREATE TABLE dbo.Twin AS CLONE OF dbo.Countries;
CREATE TABLE dbo.Shadow AS CLONE OF dbo.Nowhere;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Nowhere
--   writes dbo.Shadow
--   writes dbo.Twin
--   dbo.Shadow.* <- dbo.Nowhere.*
--   dbo.Twin.Id <- dbo.Countries.Id
--   dbo.Twin.Name <- dbo.Countries.Name
--   dbo.Twin.Region <- dbo.Countries.Region
