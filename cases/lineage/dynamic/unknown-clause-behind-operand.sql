-- What is not known behind an operand is no list of arguments: the operand stays a column. Two in a row may each be nothing.

CREATE TABLE dbo.Orders (Id int, Amount money, Region int);
CREATE TABLE dbo.Regions (Id int, Name nvarchar(50));
CREATE TABLE dbo.Totals (Name nvarchar(50), Amount money);
GO
CREATE PROCEDURE dbo.AtTheEnd @where nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'INSERT dbo.Totals (Name, Amount) SELECT r.Name, o.Amount FROM dbo.Orders AS o JOIN dbo.Regions AS r ON o.Region = r.Id ' + @where;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.InTheMiddle @where nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'INSERT dbo.Totals (Name, Amount) SELECT r.Name, o.Amount FROM dbo.Orders AS o JOIN dbo.Regions AS r ON o.Region = r.Id ' + @where + N' ORDER BY o.Amount';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.TwoInARow @where nvarchar(max), @and nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'INSERT dbo.Totals (Name, Amount) SELECT r.Name, o.Amount FROM dbo.Orders AS o JOIN dbo.Regions AS r ON o.Region = r.Id ' + @where + @and;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.BehindAlias @hint nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'INSERT dbo.Totals (Amount) SELECT o.Amount FROM dbo.Orders AS o ' + @hint + N' WHERE o.Region = 1';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.BehindTarget @columns nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Totals ' + @columns + N' SELECT r.Name, r.Id FROM dbo.Regions AS r';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.ComparedWith @is nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'DELETE o FROM dbo.Orders AS o WHERE o.Amount ' + @is;
EXEC (@sql);

-- lineage:
--   dbo.AtTheEnd: reads dbo.Orders [dynamic]
--   dbo.AtTheEnd: reads dbo.Regions [dynamic]
--   dbo.AtTheEnd: writes dbo.Totals [dynamic]
--   dbo.BehindAlias: reads dbo.Orders [dynamic]
--   dbo.BehindAlias: writes dbo.Totals [dynamic]
--   dbo.BehindTarget: reads dbo.Regions [dynamic]
--   dbo.BehindTarget: writes dbo.Totals [dynamic]
--   dbo.ComparedWith: reads dbo.Orders [dynamic]
--   dbo.ComparedWith: writes dbo.Orders [dynamic]
--   dbo.InTheMiddle: reads dbo.Orders [dynamic]
--   dbo.InTheMiddle: reads dbo.Regions [dynamic]
--   dbo.InTheMiddle: writes dbo.Totals [dynamic]
--   dbo.TwoInARow: reads dbo.Orders [dynamic]
--   dbo.TwoInARow: reads dbo.Regions [dynamic]
--   dbo.TwoInARow: writes dbo.Totals [dynamic]
--   dbo.AtTheEnd: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.AtTheEnd: dbo.Totals.Amount <~ dbo.Orders.Region (join) [dynamic]
--   dbo.AtTheEnd: dbo.Totals.Amount <~ dbo.Regions.Id (join) [dynamic]
--   dbo.AtTheEnd: dbo.Totals.Name <- dbo.Regions.Name [dynamic]
--   dbo.AtTheEnd: dbo.Totals.Name <~ dbo.Orders.Region (join) [dynamic]
--   dbo.AtTheEnd: dbo.Totals.Name <~ dbo.Regions.Id (join) [dynamic]
--   dbo.BehindAlias: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.BehindAlias: dbo.Totals.Amount <~ dbo.Orders.Region (filter) [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Amount <~ dbo.Orders.Amount (sort) [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Amount <~ dbo.Orders.Region (join) [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Amount <~ dbo.Regions.Id (join) [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Name <- dbo.Regions.Name [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Name <~ dbo.Orders.Amount (sort) [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Name <~ dbo.Orders.Region (join) [dynamic]
--   dbo.InTheMiddle: dbo.Totals.Name <~ dbo.Regions.Id (join) [dynamic]
--   dbo.TwoInARow: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.TwoInARow: dbo.Totals.Amount <~ dbo.Orders.Region (join) [dynamic]
--   dbo.TwoInARow: dbo.Totals.Amount <~ dbo.Regions.Id (join) [dynamic]
--   dbo.TwoInARow: dbo.Totals.Name <- dbo.Regions.Name [dynamic]
--   dbo.TwoInARow: dbo.Totals.Name <~ dbo.Orders.Region (join) [dynamic]
--   dbo.TwoInARow: dbo.Totals.Name <~ dbo.Regions.Id (join) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @where.
--   HW3001: This SQL is put together at run time and its text is not known: @where.
--   HW3001: This SQL is put together at run time and its text is not known: @where.
--   HW3001: This SQL is put together at run time and its text is not known: @hint.
--   HW3001: This SQL is put together at run time and its text is not known: @columns.
--   HW3001: This SQL is put together at run time and its text is not known: @is.
