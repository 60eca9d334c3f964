-- A file whose only statement that moves data is this one is a script.

COPY INTO dbo.T FROM '/in/t.csv' WITH (FILE_TYPE = 'CSV');

-- lineage:
--   reads [@/in/t.csv]
--   writes dbo.T
