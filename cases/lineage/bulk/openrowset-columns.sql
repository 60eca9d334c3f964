-- OPENROWSET(BULK …) WITH columns reads a file; its columns are nothing of the catalog.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT r.Id, r.Name
FROM   OPENROWSET(BULK 'landing/countries/*.parquet', DATA_SOURCE = 'lake', FORMAT = 'PARQUET') WITH (Id int, Name varchar(50)) AS r;

-- lineage:
--   reads [@landing/countries/*.parquet]
--   writes dbo.Countries
