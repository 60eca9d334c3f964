-- A table that a text makes or alters has its columns behind it where the text stands in a variable, too: on the straight way there, in one branch, by way of another SET.
-- catalog: sales

CREATE PROCEDURE dbo.Straight AS
BEGIN
  DECLARE @sql nvarchar(max) = N'SELECT CustomerId, Total INTO ##amounts FROM dbo.Orders';
  PRINT @sql;
  EXEC (@sql);
  SET @sql = N'INSERT INTO dbo.Facts (CustomerId, Amount) SELECT * FROM ##amounts';
  EXEC sp_executesql @sql;
  SELECT @sql = N'SELECT Id, Name INTO dbo.Names FROM dbo.Customers';
  EXEC sp_executesql @stmt = @sql;
  INSERT INTO dbo.Audit (What, NewValue) SELECT * FROM dbo.Names;
END
GO
CREATE PROCEDURE dbo.InOneBranch @full bit AS
BEGIN
  DECLARE @add nvarchar(200) = N'ALTER TABLE #rows ADD City nvarchar(50)';
  CREATE TABLE #rows (Name nvarchar(100));
  IF @full = 1
  BEGIN
    EXEC (@add);
    INSERT INTO #rows SELECT c.Name, c.City FROM dbo.Customers AS c;
    INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #rows;
  END
END
GO
CREATE PROCEDURE dbo.SetInABranch @wide bit AS
BEGIN
  CREATE TABLE #list (Name nvarchar(50));
  DECLARE @change nvarchar(200) = N'ALTER TABLE #list ADD Region nvarchar(20)';
  IF @wide = 1 SET @change = N'ALTER TABLE #list ADD Region nvarchar(20), Id int';
  EXEC (@change);
  INSERT INTO dbo.Settings (Name, Value) SELECT * FROM #list;
END
GO
CREATE PROCEDURE dbo.Note @words nvarchar(max) AS
INSERT INTO dbo.Audit (What) VALUES (@words)
GO
CREATE PROCEDURE dbo.OnlyNoted AS
BEGIN
  CREATE TABLE #cities (Name nvarchar(50));
  DECLARE @change nvarchar(200) = N'ALTER TABLE #cities DROP COLUMN Name';
  EXEC dbo.Note @change;
  INSERT INTO #cities SELECT c.City FROM dbo.Customers AS c;
  INSERT INTO dbo.Settings (Name) SELECT * FROM #cities;
END

-- lineage:
--   dbo.InOneBranch: reads dbo.Customers
--   dbo.InOneBranch: writes dbo.Settings
--   dbo.Note: writes dbo.Audit
--   dbo.OnlyNoted: calls dbo.Note
--   dbo.OnlyNoted: reads dbo.Customers
--   dbo.OnlyNoted: writes dbo.Settings
--   dbo.SetInABranch: writes dbo.Settings
--   dbo.Straight: reads dbo.Customers [dynamic]
--   dbo.Straight: reads dbo.Names
--   dbo.Straight: reads dbo.Orders [dynamic]
--   dbo.Straight: writes dbo.Audit
--   dbo.Straight: writes dbo.Facts [dynamic]
--   dbo.Straight: writes dbo.Names [dynamic]
--   dbo.InOneBranch: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.InOneBranch: dbo.Settings.Value <- dbo.Customers.City
--   dbo.OnlyNoted: dbo.Settings.Name <- dbo.Customers.City
--   dbo.Straight: dbo.Audit.NewValue <- dbo.Names.Name
--   dbo.Straight: dbo.Audit.What <- dbo.Names.Id
--   dbo.Straight: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Straight: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Straight: dbo.Names.Id <- dbo.Customers.Id [dynamic]
--   dbo.Straight: dbo.Names.Name <- dbo.Customers.Name [dynamic]
--   HW2005: The columns of #list are not known, so * cannot be expanded.
