-- A temp table that a branch empties before the other makes it is the procedure's own, not a caller's.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
IF OBJECT_ID(N'tempdb..#t') IS NOT NULL
  TRUNCATE TABLE #t;
ELSE
  CREATE TABLE #t (Id int, Name nvarchar(100));
INSERT INTO #t SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Settings (Name) SELECT t.Name FROM #t AS t;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
