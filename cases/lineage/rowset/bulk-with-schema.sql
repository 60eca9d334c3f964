-- The columns that OPENROWSET (BULK …) lists come out of the file; no catalog column is behind them.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT f.Code, f.Label
FROM OPENROWSET(BULK '/in/a.csv', FORMAT = 'CSV', PARSER_VERSION = '2.0') WITH (Code int, Label nvarchar(50) 2) AS f;
INSERT INTO dbo.Countries (Id) SELECT g.anything FROM OPENROWSET(BULK '/in/b.parquet', FORMAT = 'PARQUET') AS g;

-- lineage:
--   reads [@/in/a.csv]
--   reads [@/in/b.parquet]
--   writes dbo.Countries
