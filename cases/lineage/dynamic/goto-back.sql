-- A GOTO that leads back to a text put together: how often is not known, so each choice of a name is followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1, @name sysname;
again:
SET @name = CHOOSE(@i, N'Orders', N'Archive');
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT CustomerId FROM dbo.' + @name);
SET @i += 1;
IF @i < 3 GOTO again;

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.CustomerId [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
