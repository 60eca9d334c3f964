-- OPENROWSET (BULK …) reads a file.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT r.Id, r.Total
FROM   OPENROWSET(BULK 'https://lake.example/orders.parquet', FORMAT = 'PARQUET') WITH (Id int, Total decimal(18, 2)) AS r;

-- lineage:
--   reads [@https://lake.example/orders.parquet]
--   writes dbo.Archive
