-- A number is a value, whatever it is.
-- catalog: sales

CREATE PROCEDURE dbo.P @rows int AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT TOP ' + CAST(@rows AS nvarchar(10)) + N' Id FROM dbo.Orders';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
