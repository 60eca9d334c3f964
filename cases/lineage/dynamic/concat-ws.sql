-- CONCAT_WS and CHAR(13) put lines together.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = CONCAT_WS(CHAR(13) + CHAR(10), N'INSERT INTO dbo.Archive (Id)', N'SELECT Id', N'FROM dbo.Orders');
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
