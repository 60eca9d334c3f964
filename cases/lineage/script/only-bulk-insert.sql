-- A file whose only statement that moves data is this one is a script.

BULK INSERT dbo.T FROM '/in/t.csv';

-- lineage:
--   reads [@/in/t.csv]
--   writes dbo.T
