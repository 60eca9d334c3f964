-- Where scripts create in two databases, nobody says which of them is their own: a name with a database in front stands for itself.
USE Sales;
GO
CREATE TABLE dbo.Orders (Id int, Total money);
GO
USE Archive;
GO
CREATE TABLE dbo.Totals (Id int, Total money);
GO
CREATE PROCEDURE dbo.Sum_ AS INSERT INTO dbo.Totals (Id) SELECT o.Id FROM Sales.dbo.Orders AS o;

-- lineage:
--   dbo.Sum_: reads Sales.dbo.Orders
--   dbo.Sum_: writes dbo.Totals
--   dbo.Sum_: dbo.Totals.Id <- Sales.dbo.Orders.Id
