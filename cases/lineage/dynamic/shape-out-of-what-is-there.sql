-- A text that makes a table sees the temp tables and the tables that were made before it, not the module's variables; its own temp tables end with it, and a global one that it leaves alone keeps its content.
-- catalog: sales

CREATE PROCEDURE dbo.OfTempTable AS
SELECT o.Total AS Id, o.CustomerId AS Total INTO #first FROM dbo.Orders AS o;
EXEC (N'SELECT * INTO ##second FROM #first');
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM ##second;
GO
CREATE PROCEDURE dbo.OfMadeTable AS
EXEC (N'CREATE TABLE dbo.Made (Total int, Id int)');
EXEC (N'SELECT * INTO ##copy FROM dbo.Made');
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM ##copy;
GO
CREATE PROCEDURE dbo.NotOfVariable AS
DECLARE @rows TABLE (Total int, Id int);
EXEC (N'SELECT * INTO ##fromvariable FROM @rows');
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM ##fromvariable;
GO
CREATE PROCEDURE dbo.OwnTempTable AS
EXEC (N'SELECT o.Total AS Id, o.CustomerId AS Total INTO #inside FROM dbo.Orders AS o; CREATE TABLE ##other (Id int)');
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM #inside;
GO
CREATE PROCEDURE dbo.LeftAlone AS
SELECT c.Id, c.City INTO ##kept FROM dbo.Customers AS c;
EXEC (N'CREATE TABLE ##beside (Id int)');
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM ##kept;

-- lineage:
--   dbo.LeftAlone: reads dbo.Customers
--   dbo.LeftAlone: writes dbo.Archive
--   dbo.NotOfVariable: writes dbo.Archive
--   dbo.OfMadeTable: reads dbo.Made [dynamic]
--   dbo.OfMadeTable: writes dbo.Archive
--   dbo.OfTempTable: reads dbo.Orders
--   dbo.OfTempTable: writes dbo.Archive
--   dbo.OwnTempTable: reads dbo.Orders [dynamic]
--   dbo.OwnTempTable: writes dbo.Archive
--   dbo.LeftAlone: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.LeftAlone: dbo.Archive.Total <- dbo.Customers.City
--   dbo.OfMadeTable: dbo.Archive.Id <- dbo.Made.Total
--   dbo.OfMadeTable: dbo.Archive.Total <- dbo.Made.Id
--   dbo.OfTempTable: dbo.Archive.Id <- dbo.Orders.Total
--   dbo.OfTempTable: dbo.Archive.Total <- dbo.Orders.CustomerId
--   HW2005: The columns of ##fromvariable are not known, so * cannot be expanded.
--   HW2014: SQL Server refuses this: the text that runs here is a batch of its own, and nothing in it declares @rows: sp_executesql can pass it.
--   HW2005: The columns of #inside are not known, so * cannot be expanded.
--   HW2007: The temp table #inside is created by a caller; its columns are not known here.
