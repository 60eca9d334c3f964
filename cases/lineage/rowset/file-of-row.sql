-- filepath() and filename() of the rows of OPENROWSET are no functions of a schema; they tell where a row was read.
-- catalog: sales

INSERT INTO dbo.Audit (What, NewValue)
SELECT r.filepath(1), r.filename() FROM OPENROWSET(BULK 'https://lake.example/*/orders.csv', FORMAT = 'CSV') WITH (id int) AS r WHERE r.filepath(1) > '2020';

-- lineage:
--   reads [@https://lake.example/*/orders.csv]
--   writes dbo.Audit
