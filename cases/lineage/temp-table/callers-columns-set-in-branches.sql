-- What a caller put into a column of its temp table is gone where each way set the column in every row or emptied the table, and is there yet where one way did not.
-- catalog: sales

CREATE PROCEDURE dbo.By_Both @full bit AS
IF @full = 1 UPDATE #rows SET Name = N'one', City = N'one';
ELSE UPDATE #rows SET Name = N'other';
INSERT INTO dbo.Audit (What, NewValue) SELECT r.Name, r.City FROM #rows AS r;
GO
CREATE PROCEDURE dbo.Emptied_First @full bit AS
IF @full = 1 TRUNCATE TABLE #rows;
ELSE UPDATE #rows SET Name = N'other';
INSERT INTO dbo.Audit (What, NewValue) SELECT r.Name, r.City FROM #rows AS r;
GO
CREATE PROCEDURE dbo.Emptied_Last @full bit AS
IF @full = 1 UPDATE #rows SET Name = N'one';
ELSE TRUNCATE TABLE #rows;
INSERT INTO dbo.Audit (What, NewValue) SELECT r.Name, r.City FROM #rows AS r;
GO
CREATE PROCEDURE dbo.P @full bit AS
CREATE TABLE #rows (Name nvarchar(100), City nvarchar(50));
INSERT INTO #rows (Name, City) SELECT c.Name, c.City FROM dbo.Customers AS c;
EXEC dbo.By_Both @full;
GO
CREATE PROCEDURE dbo.Q @full bit AS
CREATE TABLE #rows (Name nvarchar(100), City nvarchar(50));
INSERT INTO #rows (Name, City) SELECT c.Name, c.City FROM dbo.Customers AS c;
EXEC dbo.Emptied_First @full;
GO
CREATE PROCEDURE dbo.R @full bit AS
CREATE TABLE #rows (Name nvarchar(100), City nvarchar(50));
INSERT INTO #rows (Name, City) SELECT c.Name, c.City FROM dbo.Customers AS c;
EXEC dbo.Emptied_Last @full;

-- lineage:
--   dbo.By_Both: writes dbo.Audit
--   dbo.Emptied_First: writes dbo.Audit
--   dbo.Emptied_Last: writes dbo.Audit
--   dbo.P: calls dbo.By_Both
--   dbo.P: reads dbo.Customers
--   dbo.Q: calls dbo.Emptied_First
--   dbo.Q: reads dbo.Customers
--   dbo.R: calls dbo.Emptied_Last
--   dbo.R: reads dbo.Customers
--   dbo.By_Both: dbo.Audit.NewValue <- dbo.Customers.City
--   dbo.Emptied_First: dbo.Audit.NewValue <- dbo.Customers.City
--   dbo.Emptied_Last: dbo.Audit.NewValue <- dbo.Customers.City
