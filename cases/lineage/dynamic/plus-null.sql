-- Text behind NULL is NULL: nothing runs, and that is said.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @none nvarchar(20), @sql nvarchar(max);
SET @sql = N'INSERT INTO dbo.Archive (Id) ' + @none + N'SELECT Id FROM dbo.Orders';
EXEC sp_executesql @sql;

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
