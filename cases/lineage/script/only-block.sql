-- A file whose only statement that moves data is this one is a script.

BEGIN DELETE FROM dbo.T; END;

-- lineage:
--   writes dbo.T
