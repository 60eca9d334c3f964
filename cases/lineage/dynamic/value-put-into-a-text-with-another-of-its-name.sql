-- What is put into a text flows from where it came when it was put there: not from another value of that name, and not from what the variable holds then.
-- catalog: sales

CREATE PROCEDURE dbo.OfTheSystem AS
DECLARE @database nvarchar(100), @name nvarchar(100), @sql nvarchar(max);
SELECT @database = Name FROM sys.databases;
SELECT @name = Name FROM dbo.Customers;
SET @sql = N'INSERT INTO dbo.Audit (OldValue, NewValue) VALUES (N''' + @database + N''', N''' + @name + N''')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfTwoTables AS
DECLARE @which nvarchar(100), @name nvarchar(100), @sql nvarchar(max);
SELECT @which = Name FROM dbo.Products;
SELECT @name = Name FROM dbo.Customers;
SET @sql = N'INSERT INTO dbo.Audit (OldValue, NewValue) VALUES (N''' + @which + N''', N''' + @name + N''')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OneAfterTheOther AS
DECLARE @value nvarchar(200), @sql nvarchar(max);
SELECT @value = Name FROM dbo.Customers;
SET @sql = N'INSERT INTO dbo.Audit (OldValue, NewValue) VALUES (N''' + @value + N''', N''';
SELECT @value = Note FROM dbo.Orders;
SET @sql += @value + N''')';
SET @value = NULL;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.SelectedOneAfterTheOther AS
DECLARE @value nvarchar(200), @sql nvarchar(max) = N'';
SELECT @value = Name FROM dbo.Customers;
SELECT @sql += N'INSERT INTO dbo.Audit (OldValue, NewValue) VALUES (N''' + @value + N''', N''';
SELECT @value = Note FROM dbo.Orders;
SELECT @sql += @value + N''')';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.InEitherBranch @new bit AS
DECLARE @value nvarchar(200), @sql nvarchar(max);
IF @new = 1
BEGIN
  SELECT @value = Name FROM dbo.Customers;
  SET @sql = N'INSERT INTO dbo.Audit (NewValue) VALUES (N''' + @value + N''')';
END
ELSE
BEGIN
  SELECT @value = Name FROM dbo.Products;
  SET @sql = N'INSERT INTO dbo.Audit (NewValue) VALUES (N''' + @value + N''')';
END;
SET @value = NULL;
EXEC (@sql);

-- lineage:
--   dbo.InEitherBranch: reads dbo.Customers
--   dbo.InEitherBranch: reads dbo.Products
--   dbo.InEitherBranch: writes dbo.Audit [dynamic]
--   dbo.OfTheSystem: reads dbo.Customers
--   dbo.OfTheSystem: writes dbo.Audit [dynamic]
--   dbo.OfTwoTables: reads dbo.Customers
--   dbo.OfTwoTables: reads dbo.Products
--   dbo.OfTwoTables: writes dbo.Audit [dynamic]
--   dbo.OneAfterTheOther: reads dbo.Customers
--   dbo.OneAfterTheOther: reads dbo.Orders
--   dbo.OneAfterTheOther: writes dbo.Audit [dynamic]
--   dbo.SelectedOneAfterTheOther: reads dbo.Customers
--   dbo.SelectedOneAfterTheOther: reads dbo.Orders
--   dbo.SelectedOneAfterTheOther: writes dbo.Audit [dynamic]
--   dbo.InEitherBranch: dbo.Audit.NewValue <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.InEitherBranch: dbo.Audit.NewValue <- dbo.Products.Name (transformation) [dynamic]
--   dbo.OfTheSystem: dbo.Audit.NewValue <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.OfTwoTables: dbo.Audit.NewValue <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.OfTwoTables: dbo.Audit.OldValue <- dbo.Products.Name (transformation) [dynamic]
--   dbo.OneAfterTheOther: dbo.Audit.NewValue <- dbo.Orders.Note (transformation) [dynamic]
--   dbo.OneAfterTheOther: dbo.Audit.OldValue <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.SelectedOneAfterTheOther: dbo.Audit.NewValue <- dbo.Orders.Note (transformation) [dynamic]
--   dbo.SelectedOneAfterTheOther: dbo.Audit.OldValue <- dbo.Customers.Name (transformation) [dynamic]
