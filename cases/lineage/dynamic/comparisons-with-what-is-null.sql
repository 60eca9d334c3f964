-- Where a parameter was taken for NULL no comparison with it holds, and what a comparison held of is not NULL: a WHERE and its AND go together.
-- catalog: sales

CREATE PROCEDURE dbo.Likes @name nvarchar(50) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Customers';
IF @name IS NOT NULL SET @sql += N' WHERE Name LIKE @name';
IF @name LIKE N'[0-9]%' SET @sql += N' AND Id > 0';
EXEC sp_executesql @sql, N'@name nvarchar(50)', @name;
GO
CREATE PROCEDURE dbo.Compares @from int AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (CustomerId) SELECT CustomerId FROM dbo.Orders';
IF @from > 5 SET @sql += N' WHERE Id > 5';
IF @from IS NULL SET @sql += N' WHERE Id IS NULL';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Lists @kind int AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Name) SELECT Name FROM dbo.Products';
IF @kind IS NULL SET @sql += N' WHERE CategoryId IS NULL';
IF @kind BETWEEN 1 AND 9 OR @kind NOT IN (20, 21) SET @sql += N' WHERE CategoryId = 1';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfAnother @kind int, @other int AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines';
IF @kind > 5 SET @sql += N' WHERE Qty > 5';
IF @other IS NULL SET @sql += N' WHERE Qty IS NULL';
EXEC (@sql);

-- lineage:
--   dbo.Compares: reads dbo.Orders [dynamic]
--   dbo.Compares: writes dbo.Archive [dynamic]
--   dbo.Likes: reads dbo.Customers [dynamic]
--   dbo.Likes: writes dbo.Archive [dynamic]
--   dbo.Lists: reads dbo.Products [dynamic]
--   dbo.Lists: writes dbo.Facts [dynamic]
--   dbo.OfAnother: writes dbo.Lines [dynamic]
--   dbo.Compares: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Compares: dbo.Archive.CustomerId <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.Likes: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.Likes: dbo.Archive.Id <~ dbo.Customers.Id (filter) [dynamic]
--   dbo.Likes: dbo.Archive.Id <~ dbo.Customers.Name (filter) [dynamic]
--   dbo.Lists: dbo.Facts.Name <- dbo.Products.Name [dynamic]
--   dbo.Lists: dbo.Facts.Name <~ dbo.Products.CategoryId (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a statement here, found WHERE.
