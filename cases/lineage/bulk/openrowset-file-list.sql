-- A list of files is several files.
-- catalog: sales

INSERT INTO dbo.Countries (Name)
SELECT x.a FROM OPENROWSET(BULK ('a.csv', 'b.csv'), FORMAT = 'CSV') WITH (a varchar(50)) AS x;

-- lineage:
--   reads [@a.csv]
--   reads [@b.csv]
--   writes dbo.Countries
