-- Text that only the caller knows is reported.
-- catalog: sales

CREATE PROCEDURE dbo.P @sql nvarchar(max) AS EXEC (@sql);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
