-- Where a procedure leaves one text or another in its OUTPUT parameter, which of them hangs on what is passed: that is told, and no edge drawn.
-- catalog: sales

CREATE PROCEDURE dbo.SourceName @year int, @name sysname OUTPUT AS
IF @year < 2020 SET @name = N'Archive' ELSE SET @name = N'Orders';
GO
CREATE PROCEDURE dbo.P AS
DECLARE @source sysname;
EXEC dbo.SourceName 2024, @source OUTPUT;
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT o.CustomerId FROM dbo.' + @source + N' AS o');

-- lineage:
--   dbo.P: calls dbo.SourceName
--   dbo.P: writes dbo.Facts [dynamic]
--   HW3002: The name dbo.{@source} is only partly known at run time; no edge is drawn.
