-- A procedure that may return before it sets its OUTPUT parameter leaves what was passed, or what it sets: either text runs.
-- catalog: sales

CREATE PROCEDURE dbo.SourceName @name sysname OUTPUT AS
IF EXISTS (SELECT 1 FROM dbo.Settings AS s WHERE s.Name = N'off') RETURN;
SET @name = N'Orders';
GO
CREATE PROCEDURE dbo.P AS
DECLARE @source sysname = N'Archive';
EXEC dbo.SourceName @source OUTPUT;
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT o.CustomerId FROM dbo.' + @source + N' AS o');

-- lineage:
--   dbo.P: calls dbo.SourceName
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.SourceName: reads dbo.Settings
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.CustomerId [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
