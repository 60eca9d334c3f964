-- The text that a variable holds is known where a TRY, a CATCH or a loop puts it there and runs it; behind a CATCH, and in the next round, what they may have put there is not.
-- catalog: sales

CREATE PROCEDURE dbo.InTry AS
BEGIN TRY
  CREATE TABLE #rows (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #rows ADD City nvarchar(50)';
  EXEC (@add);
  INSERT INTO #rows SELECT c.Name, c.City FROM dbo.Customers AS c;
  INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #rows;
END TRY
BEGIN CATCH
  THROW;
END CATCH
GO
CREATE PROCEDURE dbo.InCatch AS
BEGIN TRY
  DELETE FROM dbo.Archive;
END TRY
BEGIN CATCH
  CREATE TABLE #failed (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #failed ADD City nvarchar(50)';
  EXEC (@add);
  INSERT INTO #failed SELECT c.Name, c.City FROM dbo.Customers AS c;
  INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #failed;
END CATCH
GO
CREATE PROCEDURE dbo.InLoop @rounds int AS
BEGIN
  DECLARE @add nvarchar(200);
  WHILE @rounds > 0
  BEGIN
    DROP TABLE IF EXISTS #round;
    CREATE TABLE #round (Name nvarchar(100));
    SET @add = N'ALTER TABLE #round ADD City nvarchar(50)';
    EXEC (@add);
    INSERT INTO #round SELECT c.Name, c.City FROM dbo.Customers AS c;
    INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #round;
    SET @rounds -= 1;
  END
END
GO
CREATE PROCEDURE dbo.BehindCatch AS
BEGIN
  CREATE TABLE #by_catch (Name nvarchar(100));
  DECLARE @add nvarchar(200) = N'ALTER TABLE #by_catch ADD City nvarchar(50)';
  BEGIN TRY
    DELETE FROM dbo.Archive;
  END TRY
  BEGIN CATCH
    SET @add = N'ALTER TABLE #by_catch ADD Region nvarchar(20), City nvarchar(50)';
  END CATCH
  EXEC (@add);
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #by_catch;
END
GO
CREATE PROCEDURE dbo.NextRound @rounds int AS
BEGIN
  DECLARE @add nvarchar(200) = N'ALTER TABLE #next ADD City nvarchar(50)';
  WHILE @rounds > 0
  BEGIN
    DROP TABLE IF EXISTS #next;
    CREATE TABLE #next (Name nvarchar(100));
    EXEC (@add);
    INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM #next;
    SET @add = N'ALTER TABLE #next ADD Region nvarchar(20), City nvarchar(50)';
    SET @rounds -= 1;
  END
END

-- lineage:
--   dbo.BehindCatch: writes dbo.Archive
--   dbo.BehindCatch: writes dbo.Audit
--   dbo.InCatch: reads dbo.Customers
--   dbo.InCatch: writes dbo.Archive
--   dbo.InCatch: writes dbo.Settings
--   dbo.InLoop: reads dbo.Customers
--   dbo.InLoop: writes dbo.Settings
--   dbo.InTry: reads dbo.Customers
--   dbo.InTry: writes dbo.Settings
--   dbo.NextRound: writes dbo.Audit
--   dbo.InCatch: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.InCatch: dbo.Settings.Value <- dbo.Customers.City
--   dbo.InLoop: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.InLoop: dbo.Settings.Value <- dbo.Customers.City
--   dbo.InTry: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.InTry: dbo.Settings.Value <- dbo.Customers.City
--   HW2005: The columns of #by_catch are not known, so * cannot be expanded.
--   HW2005: The columns of #next are not known, so * cannot be expanded.
