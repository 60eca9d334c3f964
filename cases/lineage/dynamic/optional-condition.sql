-- Conditions that are only sometimes there change nothing about what is read and written.
-- catalog: sales

CREATE PROCEDURE dbo.P @city nvarchar(50), @since date AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Name) SELECT c.Name FROM dbo.Customers AS c WHERE 1 = 1';
IF @city IS NOT NULL SET @sql += N' AND c.City = @city';
IF @since IS NOT NULL SET @sql += N' AND c.Since >= @since';
EXEC sp_executesql @sql, N'@city nvarchar(50), @since date', @city = @city, @since = @since;

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Customers.City (filter) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Customers.Since (filter) [dynamic]
