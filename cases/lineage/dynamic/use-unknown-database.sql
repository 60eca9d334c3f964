-- USE of a database that is not known takes the names with it.
-- catalog: sales

CREATE PROCEDURE dbo.P @database sysname AS
EXEC (N'USE ' + @database + N'; INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders');

-- lineage:
--   HW3002: The name {@database}.dbo.Archive is only partly known at run time; no edge is drawn.
--   HW3002: The name {@database}.dbo.Orders is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @database.
