-- What a branch does to the columns of a temp table before it ends in RETURN or THROW, or in an IF that does so either way, is gone behind the IF; before a BREAK, and where one way goes on, it is not.
-- catalog: sales

CREATE PROCEDURE dbo.First_returns @full bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
BEGIN
  ALTER TABLE #t ADD City nvarchar(50);
  RETURN;
END
ELSE
  ALTER TABLE #t ADD Region nvarchar(20);
UPDATE #t SET Region = Name;
INSERT INTO dbo.Settings SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Last_throws @full bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
  ALTER TABLE #t ADD City nvarchar(50);
ELSE
BEGIN
  ALTER TABLE #t ADD Region nvarchar(20);
  THROW 50000, N'few of them', 1;
END;
UPDATE #t SET City = Name;
INSERT INTO dbo.Settings SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Ends_either_way @full bit, @late bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
BEGIN
  ALTER TABLE #t ADD City nvarchar(50);
  IF @late = 1 RETURN; ELSE THROW 50000, N'too early', 1;
END;
INSERT INTO dbo.Settings (Name) SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Goes_on_one_way @full bit, @late bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
IF @full = 1
BEGIN
  ALTER TABLE #t ADD City nvarchar(50);
  IF @late = 1 PRINT N'late'; ELSE RETURN;
END;
IF @full = 0
BEGIN
  ALTER TABLE #t ADD Region nvarchar(20);
  IF @late = 1 RETURN; ELSE PRINT N'early';
END;
UPDATE #t SET City = Name, Region = Name;
INSERT INTO dbo.Audit (What, OldValue, NewValue) SELECT t.Name, t.City, t.Region FROM #t AS t;
GO
CREATE PROCEDURE dbo.Leaves_the_loop @full bit AS
SELECT c.Name INTO #t FROM dbo.Customers AS c;
WHILE 1 = 1
BEGIN
  IF @full = 1
  BEGIN
    ALTER TABLE #t ADD City nvarchar(50);
    BREAK;
  END;
  SET @full = 1;
END;
UPDATE #t SET City = Name;
INSERT INTO dbo.Settings SELECT * FROM #t;

-- lineage:
--   dbo.Ends_either_way: reads dbo.Customers
--   dbo.Ends_either_way: writes dbo.Settings
--   dbo.First_returns: reads dbo.Customers
--   dbo.First_returns: writes dbo.Settings
--   dbo.Goes_on_one_way: reads dbo.Customers
--   dbo.Goes_on_one_way: writes dbo.Audit
--   dbo.Last_throws: reads dbo.Customers
--   dbo.Last_throws: writes dbo.Settings
--   dbo.Leaves_the_loop: reads dbo.Customers
--   dbo.Leaves_the_loop: writes dbo.Settings
--   dbo.Ends_either_way: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.First_returns: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.First_returns: dbo.Settings.Value <- dbo.Customers.Name
--   dbo.Goes_on_one_way: dbo.Audit.NewValue <- dbo.Customers.Name
--   dbo.Goes_on_one_way: dbo.Audit.OldValue <- dbo.Customers.Name
--   dbo.Goes_on_one_way: dbo.Audit.What <- dbo.Customers.Name
--   dbo.Last_throws: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Last_throws: dbo.Settings.Value <- dbo.Customers.Name
--   dbo.Leaves_the_loop: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Leaves_the_loop: dbo.Settings.Value <- dbo.Customers.Name
