-- A text gets another as its parameter and runs it, under a name of its own.
-- catalog: sales

CREATE PROCEDURE dbo.P @of_orders bit AS
DECLARE @text nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products';
IF @of_orders = 1 SET @text = N'INSERT INTO dbo.Archive (CustomerId) SELECT CustomerId FROM dbo.Orders';
EXEC sp_executesql N'DECLARE @twice nvarchar(max) = @inner + N''; '' + @inner; EXEC (@twice)', N'@inner nvarchar(max)', @inner = @text;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
