-- A procedure that hands on what another leaves in its parameter: the text that runs is that of the innermost, as the outermost calls it.
CREATE TABLE dbo.Supplier (Id int, Name nvarchar(50));
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.NamesOf @table sysname, @text nvarchar(max) OUTPUT
AS
SET @text = N'SELECT Name FROM dbo.' + QUOTENAME(@table);
GO
CREATE PROCEDURE dbo.HandOn @table sysname, @text nvarchar(max) OUTPUT
AS
EXEC dbo.NamesOf @table, @text OUTPUT;
GO
CREATE PROCEDURE dbo.Suppliers
AS
DECLARE @sql nvarchar(max);
EXEC dbo.HandOn N'Supplier', @sql OUTPUT;
EXEC (@sql);

-- lineage:
--   dbo.HandOn: calls dbo.NamesOf
--   dbo.Suppliers: calls dbo.HandOn
--   dbo.Suppliers: reads dbo.Supplier [dynamic]
