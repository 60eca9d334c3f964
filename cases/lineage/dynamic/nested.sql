-- Dynamic SQL in dynamic SQL.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @inner nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
EXEC sp_executesql N'EXEC (@inner)', N'@inner nvarchar(max)', @inner = @inner;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
