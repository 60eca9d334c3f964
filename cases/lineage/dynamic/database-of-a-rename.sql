-- A database that only the run knows, in which a text renames a table or moves it to another schema, is told: no name that is looked up there does.
-- catalog: sales

CREATE PROCEDURE dbo.Move @db sysname AS
DECLARE @sql nvarchar(max) = N'USE ' + QUOTENAME(@db) + N'; ALTER SCHEMA dbo TRANSFER stage.Customers;';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Swap @copy sysname AS
DECLARE @sql nvarchar(max) = N'USE ' + QUOTENAME(@copy) + N'; RENAME OBJECT dbo.Orders_new TO Orders;';
EXEC (@sql);

-- lineage:
--   HW3002: The name [{@db}] is only partly known at run time; no edge is drawn.
--   HW3002: The name [{@copy}] is only partly known at run time; no edge is drawn.
