-- An external table is read like a table.
-- catalog: sales

CREATE EXTERNAL TABLE dbo.RawCountries (Id int, Name varchar(50))
WITH (LOCATION = '/geo/', DATA_SOURCE = lake, FILE_FORMAT = csv);
INSERT INTO dbo.Countries (Id, Name) SELECT r.Id, r.Name FROM dbo.RawCountries AS r;

-- lineage:
--   reads dbo.RawCountries
--   writes dbo.Countries
--   dbo.Countries.Id <- dbo.RawCountries.Id
--   dbo.Countries.Name <- dbo.RawCountries.Name
