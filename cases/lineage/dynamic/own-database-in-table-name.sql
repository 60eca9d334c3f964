-- DB_NAME() as part of a table's name is not known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + DB_NAME();
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.Orders_{DB_NAME()} is only partly known at run time; no edge is drawn.
