-- What TRY put together may run in CATCH.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max);
BEGIN TRY
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
  EXEC (@sql);
END TRY
BEGIN CATCH
  SET @sql = REPLACE(@sql, N'dbo.Archive', N'dbo.Countries');
  EXEC (@sql);
END CATCH;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Countries [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Countries.Id <- dbo.Orders.Id [dynamic]
