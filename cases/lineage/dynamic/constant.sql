-- Constant dynamic SQL is read like any other; its edges say where they come from.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC ('INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
