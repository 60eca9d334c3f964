-- A file whose only statement that moves data is this one is a script.

BEGIN TRY PRINT 'x'; END TRY BEGIN CATCH DELETE FROM dbo.T; END CATCH;

-- lineage:
--   writes dbo.T
