-- EXEC @proc of sp_executesql in a database that is not known: nothing is known of its names.
-- catalog: sales

CREATE PROCEDURE dbo.P @database sysname AS
DECLARE @proc nvarchar(300) = QUOTENAME(@database) + N'.sys.sp_executesql';
EXEC @proc N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';

-- lineage:
--   HW3002: The name {@database}.dbo.Archive is only partly known at run time; no edge is drawn.
--   HW3002: The name {@database}.dbo.Orders is only partly known at run time; no edge is drawn.
