-- CREATE EXTERNAL TABLE AS SELECT writes the external table.
-- catalog: sales

CREATE EXTERNAL TABLE dbo.Export
WITH (LOCATION = '/out/', DATA_SOURCE = lake, FILE_FORMAT = parquet)
AS SELECT o.Id, o.Total FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Export
--   dbo.Export.Id <- dbo.Orders.Id
--   dbo.Export.Total <- dbo.Orders.Total
