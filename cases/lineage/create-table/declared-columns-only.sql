-- A table with columns and no query holds nothing yet.

CREATE TABLE dbo.Empty (Id int);
CREATE EXTERNAL TABLE dbo.EmptyOutside (Id int) WITH (LOCATION = '/e/', DATA_SOURCE = lake, FILE_FORMAT = parquet);

-- lineage:
--   (none)
