-- A text that a procedure leaves in an OUTPUT parameter does not reach a variable that is passed without OUTPUT: what runs is what it held before.
-- catalog: sales

CREATE PROCEDURE dbo.Statement_Of @table sysname, @sql nvarchar(max) OUTPUT AS
SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + QUOTENAME(@table);
GO
CREATE PROCEDURE dbo.Nightly AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Customers';
EXEC dbo.Statement_Of N'Orders', @sql;
EXEC (@sql);

-- lineage:
--   dbo.Nightly: calls dbo.Statement_Of
--   dbo.Nightly: reads dbo.Customers [dynamic]
--   dbo.Nightly: writes dbo.Facts [dynamic]
--   dbo.Nightly: dbo.Facts.CustomerId <- dbo.Customers.Id [dynamic]
