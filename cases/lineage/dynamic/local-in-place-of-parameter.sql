-- A variable that nobody passes is known, where a parameter is not.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @table sysname = N'Orders';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @table);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
