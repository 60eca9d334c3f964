-- A USE behind which a script drops, empties or reads says who runs it where, and so does one behind which it makes what stands in no database, as a login: names stay in the catalog's own database. What stands in master is no database of the script's own.
USE Stage
GO
DROP TABLE dbo.Old;
TRUNCATE TABLE dbo.Orders;
CREATE LOGIN loader WITH PASSWORD = 'x';
GO
USE master;
GO
CREATE PROCEDURE dbo.sp_check AS SELECT 1 AS One;
GO
USE Sales
CREATE TABLE dbo.Orders (Id int);
CREATE TABLE dbo.Totals (Id int);
GO
INSERT INTO Sales.dbo.Totals (Id) SELECT o.Id FROM dbo.Orders AS o;
INSERT INTO Stage.dbo.Totals (Id) SELECT o.Id FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes Stage.dbo.Totals
--   writes dbo.Orders
--   writes dbo.Totals
--   Stage.dbo.Totals.Id <- dbo.Orders.Id
--   dbo.Totals.Id <- dbo.Orders.Id
