-- A text that is the same on two ways runs once; behind it each goes on with what it chose.
-- catalog: sales

CREATE PROCEDURE dbo.P @first bit AS
DECLARE @source nvarchar(50) = N'Products';
IF @first = 1 SET @source = N'Orders';
EXEC (N'TRUNCATE TABLE dbo.Archive');
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
