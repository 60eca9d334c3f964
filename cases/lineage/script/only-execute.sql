-- A file whose only statement that moves data is this one is a script.

EXEC dbo.Do;

-- lineage:
--   calls dbo.Do
