-- Where a procedure leaves one text or another in its OUTPUT parameter, what is passed to it tells which.
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
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
