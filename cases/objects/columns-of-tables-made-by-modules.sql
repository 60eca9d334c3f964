-- The columns of a table that a module makes are those that its query lists, by the names written for them; hidden ones are not in *, and the identity of one table is handed on where it is listed once.
CREATE TABLE dbo.Customer (
  Id int IDENTITY PRIMARY KEY, Name nvarchar(50), Region int,
  Since datetime2 GENERATED ALWAYS AS ROW START HIDDEN, Till datetime2 GENERATED ALWAYS AS ROW END HIDDEN, PERIOD FOR SYSTEM_TIME (Since, Till));
CREATE TABLE sales.Country (Code char(2), Label nvarchar(50));
GO
CREATE PROCEDURE dbo.Build AS
BEGIN
  SELECT * INTO dbo.AllOfIt FROM dbo.Customer;
  SELECT c.Name, (c.Id) INTO dbo.Turned FROM dbo.Customer AS c;
  SELECT c.Id, c.Id AS Again, c.Name INTO dbo.Twice FROM dbo.Customer AS c;
  SELECT c.Id + 1 AS Next_, c.Name INTO dbo.Reckoned FROM dbo.Customer AS c;
  SELECT IDENTITY(int, 1, 1) AS Number, c.Name INTO dbo.Numbered FROM dbo.Customer AS c;
  SELECT c.Id, c.Name INTO dbo.United FROM dbo.Customer AS c UNION ALL SELECT 0, N'';
  SELECT * INTO dbo.AllUnited FROM dbo.Customer UNION ALL SELECT 0, N'', 0;
  SELECT c.Id, MAX(c.Name) AS Name INTO dbo.Grouped FROM dbo.Customer AS c GROUP BY c.Id;
  SELECT * INTO dbo.Renamed FROM (SELECT c.Id, c.Name FROM dbo.Customer AS c) AS d (Number, Label);
  SELECT * INTO dbo.Pairs FROM dbo.Customer AS c, sales.Country AS o;
  WITH Regions AS (SELECT c.Region FROM dbo.Customer AS c), Named (Number, Label) AS (SELECT c.Id, c.Name FROM dbo.Customer AS c)
  SELECT * INTO dbo.OfCte FROM Named;
  WITH sales AS (SELECT c.Region FROM dbo.Customer AS c)
  SELECT * INTO dbo.Countries FROM sales.Country;
  CREATE TABLE dbo.Scans AS FILETABLE;
  CREATE TABLE #work (Id int);
  SELECT c.Id INTO #ids FROM dbo.Customer AS c;
END;
GO
CREATE VIEW dbo.Named AS
SELECT 1 AS One FROM dbo.AllOfIt, dbo.Turned, dbo.Twice, dbo.Reckoned, dbo.Numbered, dbo.United, dbo.AllUnited, dbo.Grouped, dbo.Renamed, dbo.Pairs, dbo.OfCte, dbo.Countries, dbo.Scans;
GO
CREATE PROCEDURE dbo.Own AS
BEGIN
  SELECT w.Id FROM #work AS w;
  SELECT i.Id FROM #ids AS i;
END;

-- objects:
--   dbo.AllOfIt: Table (1 Id generated, 2 Name, 3 Region)
--   dbo.AllUnited: Table (1 Id, 2 Name, 3 Region)
--   dbo.Build: Stored Procedure
--   dbo.Countries: Table (1 Code, 2 Label)
--   dbo.Customer: Table (1 Id int generated, 2 Name nvarchar(50), 3 Region int, 4 Since datetime2 generated hidden, 5 Till datetime2 generated hidden)
--   dbo.Grouped: Table (1 Id, 2 Name)
--   dbo.Named: View (1 One)
--   dbo.Numbered: Table (1 Number generated, 2 Name)
--   dbo.OfCte: Table (1 Number generated, 2 Label)
--   dbo.Own: Stored Procedure
--   dbo.Pairs: Unresolved
--   dbo.Reckoned: Table (1 Next_, 2 Name)
--   dbo.Renamed: Table (1 Number generated, 2 Label)
--   dbo.Scans: Table, columns not known
--   dbo.Turned: Table (1 Name, 2 Id generated)
--   dbo.Twice: Table (1 Id, 2 Again, 3 Name)
--   dbo.United: Table (1 Id, 2 Name)
--   sales.Country: Table (1 Code char(2), 2 Label nvarchar(50))
