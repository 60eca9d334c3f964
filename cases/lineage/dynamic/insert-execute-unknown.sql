-- INSERT … EXEC of a text that is not known writes all the same.
-- catalog: sales

CREATE PROCEDURE dbo.P @sql nvarchar(max) AS
INSERT INTO dbo.Archive (Id, Total) EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Archive
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
