-- CREATE EXTERNAL TABLE AS SELECT names its columns by its own list, or by the query with its CTEs in front.
-- catalog: sales

CREATE EXTERNAL TABLE dbo.Listed (Key1, Label) WITH (LOCATION = '/l/', DATA_SOURCE = lake, FILE_FORMAT = parquet)
AS SELECT c.Id, c.Name FROM dbo.Countries AS c;

CREATE EXTERNAL TABLE dbo.Chained WITH (LOCATION = '/c/', DATA_SOURCE = lake, FILE_FORMAT = parquet)
AS WITH far AS (SELECT c.Id, c.Region FROM dbo.Countries AS c) SELECT f.Region FROM far AS f;

-- lineage:
--   reads dbo.Countries
--   writes dbo.Chained
--   writes dbo.Listed
--   dbo.Chained.Region <- dbo.Countries.Region
--   dbo.Listed.Key1 <- dbo.Countries.Id
--   dbo.Listed.Label <- dbo.Countries.Name
