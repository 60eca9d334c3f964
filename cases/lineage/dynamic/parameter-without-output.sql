-- What a text does to a parameter comes back where the argument says OUTPUT, and only there.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @source nvarchar(max) = N'Products', @most decimal(18, 2) = 0;
EXEC sp_executesql N'SET @s = N''Orders''; EXEC (N''DELETE FROM dbo.'' + @s); SELECT @m = MAX(Total) FROM dbo.Orders', N'@s nvarchar(max), @m decimal(18, 2)', @source, @most;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);
INSERT INTO dbo.Facts (Amount) VALUES (@most);
EXEC sp_executesql N'SET @s = N''Orders''; SELECT @m = MAX(Total) FROM dbo.Orders', N'@s nvarchar(max) OUTPUT, @m decimal(18, 2) OUTPUT', @source OUTPUT, @most OUTPUT;
EXEC (N'INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.' + @source);
INSERT INTO dbo.Archive (Total) VALUES (@most);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [parsed, dynamic]
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Orders [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total (aggregation)
