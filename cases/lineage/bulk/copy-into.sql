-- COPY INTO reads files and writes the table.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
COPY INTO dbo.Archive FROM 'https://lake.example/orders/*.parquet' WITH (FILE_TYPE = 'PARQUET');

-- lineage:
--   dbo.P: reads [@https://lake.example/orders/*.parquet]
--   dbo.P: writes dbo.Archive
