-- sp_executesql of another database runs there.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC Warehouse.sys.sp_executesql N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';

-- lineage:
--   dbo.P: reads Warehouse.dbo.Orders [dynamic]
--   dbo.P: writes Warehouse.dbo.Archive [dynamic]
--   dbo.P: Warehouse.dbo.Archive.Id <- Warehouse.dbo.Orders.Id [dynamic]
