-- STRING_AGG over the system's columns is not known; the tables around it are.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max), @sql nvarchar(max);
SELECT @columns = STRING_AGG(QUOTENAME(c.name), N', ') FROM sys.columns AS c WHERE c.object_id = OBJECT_ID(N'dbo.Archive');
SET @sql = N'INSERT INTO dbo.Archive (' + @columns + N') SELECT ' + @columns + N' FROM dbo.Orders';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name [{c.name}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often STRING_AGG(QUOTENAME(c.name), N', ') is repeated.
