-- Behind an IF a table of the catalog has the columns that either branch gave it, a caller's temp table those that one branch left it, and one that a branch makes is there for the other.
-- catalog: sales

CREATE PROCEDURE dbo.One_branch @full bit AS
IF @full = 1
  ALTER TABLE dbo.Settings ADD Kind int;
ELSE
  PRINT N'as it is';
INSERT INTO dbo.Settings SELECT c.Name, c.City, c.CountryId FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Both_branches @full bit AS
ALTER TABLE dbo.Settings ADD Old int;
IF @full = 1
BEGIN
  ALTER TABLE dbo.Settings DROP COLUMN Old;
  ALTER TABLE dbo.Countries ADD Code char(2);
  ALTER TABLE dbo.Settings ADD Kind int;
END
ELSE
BEGIN
  INSERT INTO dbo.Settings SELECT c.Name, c.City, c.Id FROM dbo.Customers AS c;
  ALTER TABLE dbo.Countries ADD Area int;
END;
INSERT INTO dbo.Countries (Id, Code, Area) SELECT p.Id, p.Name, p.CategoryId FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Makes_it @full bit AS
IF @full = 1
  SELECT c.Id, c.Name INTO dbo.Wide FROM dbo.Customers AS c;
ELSE
  INSERT INTO dbo.Wide SELECT p.Id, p.Name FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Caller AS
CREATE TABLE #rows (Old int, Name nvarchar(100), City nvarchar(50));
EXEC dbo.Callee 1;
GO
CREATE PROCEDURE dbo.Callee @full bit AS
IF @full = 1
  ALTER TABLE #rows DROP COLUMN Old;
ELSE
  INSERT INTO #rows SELECT c.Id, c.Name, c.Region FROM dbo.Countries AS c;
INSERT INTO dbo.Settings SELECT * FROM #rows;
GO
CREATE PROCEDURE dbo.Of_unknown_callers @full bit AS
IF @full = 1
BEGIN
  ALTER TABLE #unknown ADD City nvarchar(50);
  INSERT INTO #unknown (City) SELECT c.City FROM dbo.Customers AS c;
END
ELSE
  INSERT INTO dbo.Settings SELECT u.* FROM #unknown AS u;

-- lineage:
--   dbo.Both_branches: reads dbo.Customers
--   dbo.Both_branches: reads dbo.Products
--   dbo.Both_branches: writes dbo.Countries
--   dbo.Both_branches: writes dbo.Settings
--   dbo.Callee: reads dbo.Countries
--   dbo.Callee: writes dbo.Settings
--   dbo.Caller: calls dbo.Callee
--   dbo.Makes_it: reads dbo.Customers
--   dbo.Makes_it: reads dbo.Products
--   dbo.Makes_it: writes dbo.Wide
--   dbo.Of_unknown_callers: reads dbo.Customers
--   dbo.Of_unknown_callers: writes dbo.Settings
--   dbo.One_branch: reads dbo.Customers
--   dbo.One_branch: writes dbo.Settings
--   dbo.Both_branches: dbo.Countries.Area <- dbo.Products.CategoryId
--   dbo.Both_branches: dbo.Countries.Code <- dbo.Products.Name
--   dbo.Both_branches: dbo.Countries.Id <- dbo.Products.Id
--   dbo.Both_branches: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Both_branches: dbo.Settings.Old <- dbo.Customers.Id
--   dbo.Both_branches: dbo.Settings.Value <- dbo.Customers.City
--   dbo.Callee: dbo.Settings.Name <- dbo.Countries.Name
--   dbo.Callee: dbo.Settings.Value <- dbo.Countries.Region
--   dbo.Makes_it: dbo.Wide.Id <- dbo.Customers.Id
--   dbo.Makes_it: dbo.Wide.Id <- dbo.Products.Id
--   dbo.Makes_it: dbo.Wide.Name <- dbo.Customers.Name
--   dbo.Makes_it: dbo.Wide.Name <- dbo.Products.Name
--   dbo.One_branch: dbo.Settings.Kind <- dbo.Customers.CountryId
--   dbo.One_branch: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.One_branch: dbo.Settings.Value <- dbo.Customers.City
--   HW2007: The temp table #unknown is created by a caller; its columns are not known here.
--   HW2005: The columns of #unknown are not known, so * cannot be expanded.
--   HW2007: The temp table #unknown is created by a caller; its columns are not known here.
