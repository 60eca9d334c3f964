-- The text keeps what it was given: what the variable gets behind that does not come into it, and what the text only says in a comment flows nowhere.
-- catalog: sales

CREATE PROCEDURE dbo.Later AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
SELECT @name = Name FROM dbo.Countries;
SET @sql = N'INSERT INTO stage.Customers (Name) VALUES (''' + @name + N''')';
SELECT @name = Name FROM dbo.Products;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Remarked AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
SELECT @name = Name FROM dbo.Countries;
SET @sql = N'INSERT INTO stage.Customers (Name) VALUES (N''Nobody'') -- for ' + @name;
EXEC (@sql);

-- lineage:
--   dbo.Later: reads dbo.Countries
--   dbo.Later: reads dbo.Products
--   dbo.Later: writes stage.Customers [dynamic]
--   dbo.Remarked: reads dbo.Countries
--   dbo.Remarked: writes stage.Customers [dynamic]
--   dbo.Later: stage.Customers.Name <- dbo.Countries.Name (transformation) [dynamic]
