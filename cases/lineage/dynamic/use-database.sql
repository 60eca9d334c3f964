-- USE in the text changes where its names are.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'USE Warehouse; INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders');

-- lineage:
--   dbo.P: reads Warehouse.dbo.Orders [dynamic]
--   dbo.P: writes Warehouse.dbo.Archive [dynamic]
--   dbo.P: Warehouse.dbo.Archive.Id <- Warehouse.dbo.Orders.Id [dynamic]
