-- What one branch of an IF does to a table's columns the other does not see, be it the module's temp table, a caller's or one of the catalog; nor does what stands behind a branch that ends in RETURN.
-- catalog: sales

CREATE PROCEDURE dbo.Store @full bit, @dry bit AS
IF @dry = 1
BEGIN
  EXEC tempdb..sp_rename N'#rows.Id', N'OrderId', N'COLUMN';
  SELECT r.OrderId FROM #rows AS r;
  RETURN;
END;
IF @full = 1
BEGIN
  ALTER TABLE #rows ADD Amount decimal(18, 2);
  INSERT INTO #rows SELECT o.Id, o.CustomerId, o.Total FROM dbo.Orders AS o;
END
ELSE
  INSERT INTO #rows SELECT p.Id, p.CategoryId FROM dbo.Products AS p;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT r.Id, r.CustomerId FROM #rows AS r;
GO
CREATE PROCEDURE dbo.P @full bit AS
CREATE TABLE #rows (Id int, CustomerId int);
CREATE TABLE #names (Old nvarchar(100), Name nvarchar(100), City nvarchar(50));
IF @full = 1
BEGIN
  ALTER TABLE #names DROP COLUMN Old;
  ALTER TABLE dbo.Settings ADD Kind int;
  INSERT INTO #names SELECT c.Name, c.City FROM dbo.Customers AS c;
  INSERT INTO dbo.Settings SELECT c.Name, c.City, c.CountryId FROM dbo.Customers AS c;
END
ELSE
BEGIN
  ALTER TABLE #names ADD Region nvarchar(20);
  INSERT INTO #names SELECT c.Name, c.Region, N'', c.Region FROM dbo.Countries AS c;
  INSERT INTO dbo.Settings SELECT c.Name, c.Region FROM dbo.Countries AS c;
END;
INSERT INTO dbo.Facts (Name) SELECT n.Name FROM #names AS n;
INSERT INTO dbo.Audit (What) SELECT n.Region FROM #names AS n;
EXEC dbo.Store @full, 0;

-- lineage:
--   dbo.P: calls dbo.Store
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Settings
--   dbo.Store: reads dbo.Orders
--   dbo.Store: reads dbo.Products
--   dbo.Store: writes dbo.Archive
--   dbo.P: dbo.Audit.What <- dbo.Countries.Region
--   dbo.P: dbo.Facts.Name <- dbo.Countries.Region
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Kind <- dbo.Customers.CountryId
--   dbo.P: dbo.Settings.Name <- dbo.Countries.Name
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Value <- dbo.Countries.Region
--   dbo.P: dbo.Settings.Value <- dbo.Customers.City
--   dbo.Store: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Store: dbo.Archive.CustomerId <- dbo.Products.CategoryId
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Store: dbo.Archive.Id <- dbo.Products.Id
