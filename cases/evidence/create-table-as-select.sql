-- A table made of a query, a clone or an external table is written at its name under the words that make it.

CREATE TABLE dbo.Copy WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT s.Id FROM dbo.Source AS s;

CREATE TABLE dbo.Twin AS CLONE OF dbo.Source;

CREATE EXTERNAL TABLE dbo.Outside WITH (LOCATION = '/out/', DATA_SOURCE = lake, FILE_FORMAT = parquet)
AS SELECT s.Id FROM dbo.Source AS s;

-- evidence:
--   3: CREATE TABLE AS SELECT: writes dbo.Copy by dbo.Copy
--   3: CREATE TABLE AS SELECT: dbo.Copy.Id <- dbo.Source.Id by s.Id
--   3: CREATE TABLE AS SELECT: reads dbo.Source by dbo.Source
--   5: CREATE TABLE AS CLONE OF: writes dbo.Twin by dbo.Twin
--   5: CREATE TABLE AS CLONE OF: dbo.Twin.* <- dbo.Source.* by dbo.Source
--   5: CREATE TABLE AS CLONE OF: reads dbo.Source by dbo.Source
--   7: CREATE EXTERNAL TABLE AS SELECT: writes dbo.Outside by dbo.Outside
--   8: CREATE EXTERNAL TABLE AS SELECT: dbo.Outside.Id <- dbo.Source.Id by s.Id
--   8: CREATE EXTERNAL TABLE AS SELECT: reads dbo.Source by dbo.Source
