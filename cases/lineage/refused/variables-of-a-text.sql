-- What a text declares itself, what it is passed, and what it may be passed under a name that is not known is no mistake.
-- catalog: sales

CREATE PROCEDURE dbo.Archive_Orders @day date, @definitions nvarchar(200), @some bit AS
DECLARE @customer int = (SELECT MAX(Id) FROM dbo.Customers);
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (CustomerId) VALUES (@customer);';
EXEC (N'DECLARE @day date = GETDATE(); INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE OrderDate < @day');
EXEC sp_executesql N'INSERT INTO dbo.Archive (CustomerId) SELECT @customer WHERE @@ROWCOUNT > 0', N'@customer int, @day date', @customer, @day;
EXEC sp_executesql N'INSERT INTO dbo.Archive (CustomerId) VALUES (@customer)', @definitions, @customer = @customer;
IF @some = 1 SET @sql = N'DECLARE @customer int;' + @sql;
EXEC (@sql);

-- lineage:
--   dbo.Archive_Orders: reads dbo.Customers
--   dbo.Archive_Orders: reads dbo.Orders [dynamic]
--   dbo.Archive_Orders: writes dbo.Archive [dynamic]
--   dbo.Archive_Orders: dbo.Archive.CustomerId <- dbo.Customers.Id (aggregation) [dynamic]
--   dbo.Archive_Orders: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Archive_Orders: dbo.Archive.Id <~ dbo.Orders.OrderDate (filter) [dynamic]
