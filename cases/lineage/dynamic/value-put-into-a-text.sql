-- What a variable holds flows on where the text has it between quotes or as a number, each to its own column; a parameter has no source.
-- catalog: sales

CREATE PROCEDURE dbo.Quoted AS
DECLARE @name nvarchar(100), @city nvarchar(50), @sql nvarchar(max);
SELECT @name = Name FROM dbo.Countries;
SELECT @city = Name FROM dbo.Products;
SET @sql = N'INSERT INTO stage.Customers (Name, City) VALUES (''' + @name + N''', N''to ' + REPLACE(@city, N'''', N'''''') + N''')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Number AS
DECLARE @id int, @sql nvarchar(max);
SELECT @id = MAX(Id) FROM dbo.Orders;
SET @sql = N'INSERT INTO dbo.Facts (Orders) VALUES (' + CAST(@id AS nvarchar(10)) + N')';
EXEC sp_executesql @sql;
GO
CREATE PROCEDURE dbo.Given @name nvarchar(100) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO stage.Customers (Name) VALUES (''' + @name + N''')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Asked AS
DECLARE @since date, @sql nvarchar(max);
SELECT @since = MAX(Since) FROM stage.Customers WHERE City = N'Here';
SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE OrderDate > ''' + CONVERT(nchar(8), @since, 112) + N'''';
EXEC (@sql);

-- lineage:
--   dbo.Asked: reads dbo.Orders [dynamic]
--   dbo.Asked: reads stage.Customers
--   dbo.Asked: writes dbo.Archive [dynamic]
--   dbo.Given: writes stage.Customers [dynamic]
--   dbo.Number: reads dbo.Orders
--   dbo.Number: writes dbo.Facts [dynamic]
--   dbo.Quoted: reads dbo.Countries
--   dbo.Quoted: reads dbo.Products
--   dbo.Quoted: writes stage.Customers [dynamic]
--   dbo.Asked: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Asked: dbo.Archive.Id <~ dbo.Orders.OrderDate (filter) [dynamic]
--   dbo.Asked: dbo.Archive.Id <~ stage.Customers.City (filter) [dynamic]
--   dbo.Asked: dbo.Archive.Id <~ stage.Customers.Since (filter) [dynamic]
--   dbo.Number: dbo.Facts.Orders <- dbo.Orders.Id (aggregation) [dynamic]
--   dbo.Quoted: stage.Customers.City <- dbo.Products.Name (transformation) [dynamic]
--   dbo.Quoted: stage.Customers.Name <- dbo.Countries.Name (transformation) [dynamic]
