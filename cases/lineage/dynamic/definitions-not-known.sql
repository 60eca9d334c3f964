-- A parameter passed by name is known by it, where its definition is not known too; where it is, it has its type.
-- catalog: sales

CREATE PROCEDURE dbo.P @definitions nvarchar(max), @key nvarchar(10) AS
DECLARE @total decimal(18, 2) = (SELECT MAX(Total) FROM dbo.Orders);
EXEC sp_executesql N'INSERT INTO dbo.Facts (Amount) VALUES (@t)', @definitions, @t = @total;
EXEC sp_executesql N'EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id = '' + @k)', N'@k int', @k = @key;
EXEC sp_executesql N'EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products WHERE Id = '' + @k)', N'@k nvarchar(10)', @k = @key;

-- lineage:
--   dbo.P: reads dbo.Orders [parsed, dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Products.Id (filter) [dynamic]
--   dbo.P: dbo.Facts.Amount <- dbo.Orders.Total (aggregation) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @key.
