-- A procedure that may return before it sets its OUTPUT parameter leaves what was passed: the text is not known.
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
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.SourceName: reads dbo.Settings
--   HW3002: The name dbo.{@source} is only partly known at run time; no edge is drawn.
