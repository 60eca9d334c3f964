-- What one branch of an IF alone does to the columns of a temp table holds behind it, with or without an ELSE; what both do holds together, and columns that a branch adds and drops again are none; one that a branch renames has the columns that the other leaves.
-- catalog: sales

CREATE PROCEDURE dbo.Without_else @full bit AS
SELECT c.Id INTO #t FROM dbo.Customers AS c;
IF @full = 1 ALTER TABLE #t ADD Name nvarchar(100);
UPDATE t SET Name = c.City FROM #t AS t JOIN dbo.Customers AS c ON c.Id = t.Id;
INSERT INTO dbo.Settings (Name) SELECT t.Name FROM #t AS t;
GO
CREATE PROCEDURE dbo.First_drops @full bit AS
SELECT c.Id, c.Name, c.City INTO #t FROM dbo.Customers AS c;
IF @full = 1
  ALTER TABLE #t DROP COLUMN Id;
ELSE
BEGIN
  ALTER TABLE #t ADD Rank int;
  ALTER TABLE #t DROP COLUMN Rank;
END;
INSERT INTO dbo.Settings SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Last_drops @full bit AS
SELECT c.Id, c.Name, c.City INTO #t FROM dbo.Customers AS c;
IF @full = 1
  PRINT N'all of them';
ELSE
  ALTER TABLE #t DROP COLUMN Id;
INSERT INTO dbo.Settings SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.First_adds @full bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
  ALTER TABLE #t ADD City nvarchar(50);
ELSE
  PRINT N'few of them';
UPDATE #t SET City = Name;
INSERT INTO dbo.Settings SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Last_renames @full bit AS
SELECT c.Id, c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
  PRINT N'all of them';
ELSE
  EXEC tempdb..sp_rename N'#t.Name', N'Title', N'COLUMN';
INSERT INTO dbo.Settings (Name) SELECT t.Title FROM #t AS t;
GO
CREATE PROCEDURE dbo.First_renames @full bit AS
SELECT c.Name, c.City INTO #t FROM dbo.Customers AS c;
IF @full = 1
  EXEC tempdb..sp_rename N'#t', N'#old';
ELSE
  SELECT c.Name, c.Region INTO #u FROM dbo.Countries AS c;
IF @full = 0 INSERT INTO dbo.Settings SELECT * FROM #t;
IF @full = 0 INSERT INTO dbo.Settings SELECT * FROM #u;
GO
CREATE PROCEDURE dbo.Both_add @full bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
  ALTER TABLE #t ADD City nvarchar(50);
ELSE
  ALTER TABLE #t ADD Region nvarchar(20);
UPDATE #t SET City = Name, Region = Name;
INSERT INTO dbo.Audit (What, OldValue, NewValue) SELECT t.Name, t.City, t.Region FROM #t AS t;

-- lineage:
--   dbo.Both_add: reads dbo.Customers
--   dbo.Both_add: writes dbo.Audit
--   dbo.First_adds: reads dbo.Customers
--   dbo.First_adds: writes dbo.Settings
--   dbo.First_drops: reads dbo.Customers
--   dbo.First_drops: writes dbo.Settings
--   dbo.First_renames: reads dbo.Countries
--   dbo.First_renames: reads dbo.Customers
--   dbo.First_renames: writes dbo.Settings
--   dbo.Last_drops: reads dbo.Customers
--   dbo.Last_drops: writes dbo.Settings
--   dbo.Last_renames: reads dbo.Customers
--   dbo.Last_renames: writes dbo.Settings
--   dbo.Without_else: reads dbo.Customers
--   dbo.Without_else: writes dbo.Settings
--   dbo.Both_add: dbo.Audit.NewValue <- dbo.Customers.Name
--   dbo.Both_add: dbo.Audit.OldValue <- dbo.Customers.Name
--   dbo.Both_add: dbo.Audit.What <- dbo.Customers.Name
--   dbo.First_adds: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.First_adds: dbo.Settings.Value <- dbo.Customers.Name
--   dbo.First_drops: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.First_drops: dbo.Settings.Value <- dbo.Customers.City
--   dbo.First_renames: dbo.Settings.Name <- dbo.Countries.Name
--   dbo.First_renames: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.First_renames: dbo.Settings.Value <- dbo.Countries.Region
--   dbo.First_renames: dbo.Settings.Value <- dbo.Customers.City
--   dbo.Last_drops: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Last_drops: dbo.Settings.Value <- dbo.Customers.City
--   dbo.Last_renames: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Without_else: dbo.Settings.Name <- dbo.Customers.City
--   dbo.Without_else: dbo.Settings.Name <~ dbo.Customers.Id (join)
