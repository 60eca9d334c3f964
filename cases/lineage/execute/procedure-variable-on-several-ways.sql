-- EXECUTE of a variable keeps what belongs together: behind it each way goes on with what it held and was given, also one on which the variable is NULL, and one that calls the same procedure as another.
-- catalog: sales

CREATE PROCEDURE dbo.Log_Load AS
INSERT INTO dbo.Audit (What) SELECT Name FROM dbo.Settings;
GO
CREATE PROCEDURE dbo.Of_Orders @sql nvarchar(max) OUTPUT AS
SET @sql = N'SELECT CustomerId FROM dbo.Orders';
GO
CREATE PROCEDURE dbo.Of_Lines @sql nvarchar(max) OUTPUT AS
SET @sql = N'SELECT OrderId FROM dbo.Lines';
GO
CREATE PROCEDURE dbo.Logged_Once @archived bit AS
DECLARE @log sysname, @target nvarchar(200) = N'dbo.Facts (CustomerId)', @sql nvarchar(max);
IF @archived = 1
BEGIN
  SET @log = N'dbo.Log_Load';
  SET @target = N'dbo.Archive (CustomerId)';
END;
EXEC @log;
EXEC (N'INSERT INTO ' + @target + N' SELECT Id FROM stage.Customers');
GO
CREATE PROCEDURE dbo.Logged_Always @archived bit AS
DECLARE @log sysname = N'dbo.Log_Load', @target nvarchar(200) = N'dbo.Facts (CustomerId)', @sql nvarchar(max);
IF @archived = 1 SET @target = N'dbo.Archive (CustomerId)';
EXEC @log;
EXEC (N'INSERT INTO ' + @target + N' SELECT Id FROM dbo.Customers');
GO
CREATE PROCEDURE dbo.Load_Either @lines bit AS
DECLARE @of sysname = N'dbo.Of_Orders', @target nvarchar(200) = N'dbo.Facts (CustomerId)', @sql nvarchar(max);
IF @lines = 1
BEGIN
  SET @of = N'dbo.Of_Lines';
  SET @target = N'dbo.Archive (Id)';
END;
EXEC @of @sql OUTPUT;
SET @sql = N'INSERT INTO ' + @target + N' ' + @sql;
EXEC (@sql);

-- lineage:
--   dbo.Load_Either: calls dbo.Of_Lines [dynamic]
--   dbo.Load_Either: calls dbo.Of_Orders [dynamic]
--   dbo.Load_Either: reads dbo.Lines [dynamic]
--   dbo.Load_Either: reads dbo.Orders [dynamic]
--   dbo.Load_Either: writes dbo.Archive [dynamic]
--   dbo.Load_Either: writes dbo.Facts [dynamic]
--   dbo.Log_Load: reads dbo.Settings
--   dbo.Log_Load: writes dbo.Audit
--   dbo.Logged_Always: calls dbo.Log_Load [dynamic]
--   dbo.Logged_Always: reads dbo.Customers [dynamic]
--   dbo.Logged_Always: writes dbo.Archive [dynamic]
--   dbo.Logged_Always: writes dbo.Facts [dynamic]
--   dbo.Logged_Once: calls dbo.Log_Load [dynamic]
--   dbo.Logged_Once: reads stage.Customers [dynamic]
--   dbo.Logged_Once: writes dbo.Archive [dynamic]
--   dbo.Logged_Once: writes dbo.Facts [dynamic]
--   dbo.Load_Either: dbo.Archive.Id <- dbo.Lines.OrderId [dynamic]
--   dbo.Load_Either: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Log_Load: dbo.Audit.What <- dbo.Settings.Name
--   dbo.Logged_Always: dbo.Archive.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.Logged_Always: dbo.Facts.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.Logged_Once: dbo.Archive.CustomerId <- stage.Customers.Id [dynamic]
--   dbo.Logged_Once: dbo.Facts.CustomerId <- stage.Customers.Id [dynamic]
