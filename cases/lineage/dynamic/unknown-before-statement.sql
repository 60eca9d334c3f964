-- A word that begins a statement goes on no name: what stands before it is a statement of its own. Behind EXEC it is part of one.
CREATE TABLE dbo.Orders (Id int, Amount int);
GO
CREATE TABLE dbo.Totals (Id int, Amount int);
GO
CREATE PROCEDURE dbo.Clean AS DELETE dbo.Totals;
GO
CREATE PROCEDURE dbo.RunsBehind @before nvarchar(max) AS
EXEC (N'PRINT 1; ' + @before + N'EXEC dbo.Clean; INSERT INTO dbo.Totals SELECT Id, Amount FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.WritesBehind @before nvarchar(max) AS
EXEC (N'PRINT 1; ' + @before + N'INSERT INTO dbo.Totals SELECT Id, Amount FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.RunsOneOfSome @entity sysname AS
EXEC (N'EXEC ' + @entity + N'Delete 5');

-- lineage:
--   dbo.Clean: writes dbo.Totals
--   dbo.RunsBehind: calls dbo.Clean [dynamic]
--   dbo.RunsBehind: reads dbo.Orders [dynamic]
--   dbo.RunsBehind: writes dbo.Totals [dynamic]
--   dbo.WritesBehind: reads dbo.Orders [dynamic]
--   dbo.WritesBehind: writes dbo.Totals [dynamic]
--   dbo.RunsBehind: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.RunsBehind: dbo.Totals.Id <- dbo.Orders.Id [dynamic]
--   dbo.WritesBehind: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.WritesBehind: dbo.Totals.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @before.
--   HW3001: This SQL is put together at run time and its text is not known: @before.
--   HW3002: The name {@entity}Delete is only partly known at run time; no edge is drawn.
