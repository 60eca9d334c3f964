-- ISNULL of a parameter is the parameter or the other value.
-- catalog: sales

CREATE PROCEDURE dbo.P @schema sysname AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM ' + ISNULL(@schema, N'stage') + N'.Customers';
EXEC (@sql);

-- lineage:
--   dbo.P: reads stage.Customers [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- stage.Customers.Id [dynamic]
--   HW3002: The name {@schema}.Customers is only partly known at run time; no edge is drawn.
