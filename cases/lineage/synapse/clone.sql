-- CREATE TABLE AS CLONE OF copies every column.
-- catalog: sales

CREATE TABLE dbo.CountriesCopy AS CLONE OF dbo.Countries AT '2025-01-01T00:00:00';

-- lineage:
--   reads dbo.Countries
--   writes dbo.CountriesCopy
--   dbo.CountriesCopy.Id <- dbo.Countries.Id
--   dbo.CountriesCopy.Name <- dbo.Countries.Name
--   dbo.CountriesCopy.Region <- dbo.Countries.Region
