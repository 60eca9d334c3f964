-- What is put into a text within a text flows from the variable around, and not from one that the text calls the same.
-- catalog: sales

CREATE PROCEDURE dbo.OfATable AS
DECLARE @value nvarchar(200), @sql nvarchar(max);
SELECT @value = Name FROM dbo.Customers;
SET @sql = N'DECLARE @value nvarchar(200), @inner nvarchar(max);
SELECT @value = Note FROM dbo.Orders;
SET @inner = N''INSERT INTO dbo.Audit (OldValue, NewValue) VALUES (N''''' + @value + N''''', N'''''' + @value + N'''''')'';
EXEC (@inner);';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfTheSystem AS
DECLARE @value nvarchar(200), @sql nvarchar(max);
SELECT @value = @@SERVERNAME;
SET @sql = N'DECLARE @value nvarchar(200), @inner nvarchar(max);
SELECT @value = Note FROM dbo.Orders;
SET @inner = N''INSERT INTO dbo.Audit (OldValue, NewValue) VALUES (N''''' + @value + N''''', N'''''' + @value + N'''''')'';
EXEC (@inner);';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.GetName @name nvarchar(100) OUTPUT AS
SELECT @name = Name FROM dbo.Countries;
GO
CREATE PROCEDURE dbo.OfACallee AS
DECLARE @value nvarchar(200), @sql nvarchar(max);
EXEC dbo.GetName @value OUTPUT;
SET @sql = N'DECLARE @inner nvarchar(max) = N''INSERT INTO dbo.Audit (OldValue) VALUES (N''''' + @value + N''''')''; EXEC (@inner);';
EXEC (@sql);

-- lineage:
--   dbo.GetName: reads dbo.Countries
--   dbo.OfACallee: calls dbo.GetName
--   dbo.OfACallee: writes dbo.Audit [dynamic]
--   dbo.OfATable: reads dbo.Customers
--   dbo.OfATable: reads dbo.Orders [dynamic]
--   dbo.OfATable: writes dbo.Audit [dynamic]
--   dbo.OfTheSystem: reads dbo.Orders [dynamic]
--   dbo.OfTheSystem: writes dbo.Audit [dynamic]
--   dbo.OfACallee: dbo.Audit.OldValue <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.OfATable: dbo.Audit.NewValue <- dbo.Orders.Note (transformation) [dynamic]
--   dbo.OfATable: dbo.Audit.OldValue <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.OfTheSystem: dbo.Audit.NewValue <- dbo.Orders.Note (transformation) [dynamic]
