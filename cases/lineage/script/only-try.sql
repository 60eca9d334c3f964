-- A file whose only statement that moves data is this one is a script.

BEGIN TRY DELETE FROM dbo.T; END TRY BEGIN CATCH END CATCH;

-- lineage:
--   writes dbo.T
