-- A file whose only statement that moves data is this one is a script.

WHILE 1 = 1 DELETE FROM dbo.T;

-- lineage:
--   writes dbo.T
