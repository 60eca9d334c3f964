-- COPY INTO with a column list and several files writes its table.
-- catalog: sales

COPY INTO dbo.Countries (Id 1, Name DEFAULT 'n/a' 2)
FROM 'https://lake.example/geo/a.csv', 'https://lake.example/geo/b.csv'
WITH (FILE_TYPE = 'CSV', FIRSTROW = 2);

-- lineage:
--   reads [@https://lake.example/geo/a.csv]
--   reads [@https://lake.example/geo/b.csv]
--   writes dbo.Countries
