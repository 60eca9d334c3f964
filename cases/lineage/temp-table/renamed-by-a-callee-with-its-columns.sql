-- A temp table that a callee gives another name has its own columns under it, computed ones too: they are not those of the table that had the name before.
-- catalog: sales

CREATE PROCEDURE dbo.Swap AS
EXEC tempdb..sp_rename N'#rows', N'#before';
EXEC tempdb..sp_rename N'#next', N'#rows';
GO
CREATE PROCEDURE dbo.Prepare AS EXEC dbo.Swap;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #rows (Id int, Name nvarchar(100));
CREATE TABLE #next (Name nvarchar(100), Id int, Label AS (Name + N'!'));
INSERT INTO #rows SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO #next SELECT p.Name, p.Id FROM dbo.Products AS p;
EXEC dbo.Prepare;
INSERT INTO #rows SELECT k.Name, k.Id FROM dbo.Countries AS k;
INSERT INTO dbo.Audit (What, NewValue, OldValue) SELECT * FROM #rows;
INSERT INTO dbo.Archive (Id) SELECT b.Id FROM #before AS b;

-- lineage:
--   dbo.P: calls dbo.Prepare
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Audit
--   dbo.Prepare: calls dbo.Swap
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.P: dbo.Audit.NewValue <- dbo.Countries.Id
--   dbo.P: dbo.Audit.NewValue <- dbo.Products.Id
--   dbo.P: dbo.Audit.OldValue <- dbo.Countries.Name (transformation)
--   dbo.P: dbo.Audit.OldValue <- dbo.Products.Name (transformation)
--   dbo.P: dbo.Audit.What <- dbo.Countries.Name
--   dbo.P: dbo.Audit.What <- dbo.Products.Name
