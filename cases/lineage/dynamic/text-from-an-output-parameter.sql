-- A text that a procedure surely leaves in its OUTPUT parameter is known where it runs, also by way of another procedure.
-- catalog: sales

CREATE PROCEDURE dbo.SourceName @name sysname OUTPUT AS
SET @name = N'Orders';
GO
CREATE PROCEDURE dbo.Build @filter nvarchar(200), @sql nvarchar(max) OUTPUT AS
DECLARE @source sysname;
EXEC dbo.SourceName @source OUTPUT;
SET @sql = N'INSERT INTO dbo.Facts (CustomerId, Amount) SELECT o.CustomerId, o.Total FROM dbo.' + QUOTENAME(@source) + N' AS o';
GO
CREATE PROCEDURE dbo.P AS
DECLARE @text nvarchar(max);
EXEC dbo.Build @filter = N'', @sql = @text OUTPUT;
SET @text += N' WHERE o.Total > 0';
EXEC sp_executesql @text;

-- lineage:
--   dbo.Build: calls dbo.SourceName
--   dbo.P: calls dbo.Build
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.P: dbo.Facts.Amount <~ dbo.Orders.Total (filter) [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Orders.Total (filter) [dynamic]
