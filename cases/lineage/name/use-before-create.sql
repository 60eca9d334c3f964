-- What stands in the database in which a script creates its tables is its own, with that database in front of the name or without.
USE [master];
GO
CREATE DATABASE Sales;
GO
USE [Sales];
GO
CREATE TABLE dbo.Orders (Id int, Total money);
CREATE TABLE dbo.Totals (Id int, Total money);
GO
CREATE PROCEDURE dbo.Sum_ AS
BEGIN
  INSERT INTO Sales.dbo.Totals (Id) SELECT o.Id FROM sales..Orders AS o OPTION (USE HINT ('DISABLE_OPTIMIZER_ROWGOAL'));
  INSERT INTO Archive.dbo.Totals (Id) SELECT o.Id FROM dbo.Orders AS o;
  EXEC (N'USE Archive; INSERT INTO Sales.dbo.Totals (Total) SELECT t.Total FROM dbo.Totals AS t');
END;

-- lineage:
--   dbo.Sum_: reads Archive.dbo.Totals [dynamic]
--   dbo.Sum_: reads dbo.Orders
--   dbo.Sum_: writes Archive.dbo.Totals
--   dbo.Sum_: writes dbo.Totals [parsed, dynamic]
--   dbo.Sum_: Archive.dbo.Totals.Id <- dbo.Orders.Id
--   dbo.Sum_: dbo.Totals.Id <- dbo.Orders.Id
--   dbo.Sum_: dbo.Totals.Total <- Archive.dbo.Totals.Total [dynamic]
