-- Dynamic SQL under a condition that never holds does not run, and that is said.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @debug bit = 1, @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
IF @debug = 0 EXEC (@sql);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
