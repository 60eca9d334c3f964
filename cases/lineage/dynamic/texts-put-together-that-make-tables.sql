-- A text that variables put together of literals makes and alters tables as one literal does, where the variable has room for it; where a branch or the run decides, their columns stay unknown.
-- catalog: sales

CREATE PROCEDURE dbo.Straight @log bit AS
DECLARE @from sysname = N'Orders', @into nvarchar(20) = N'##Totals', @sql nvarchar(max);
SET @sql = N'SELECT CustomerId, Total INTO ' + @into;
SET @sql += N' FROM dbo.' + @from;
IF @log = 1 PRINT @sql;
EXEC (@sql);
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT * FROM ##Totals;
GO
CREATE PROCEDURE dbo.Altered @wide bit AS
CREATE TABLE #Names (Name nvarchar(100));
DECLARE @column nvarchar(30), @what nvarchar(40) = N' ADD ';
IF @wide = 1 SET @column = N'Value nvarchar(' + N'200)'; ELSE SET @column = N'Value nvarchar(200)';
SELECT @what = @what + @column;
EXEC (N'ALTER TABLE #Names' + @what);
INSERT INTO #Names SELECT Name, City FROM dbo.Customers;
INSERT INTO dbo.Settings SELECT * FROM #Names;
GO
CREATE PROCEDURE dbo.Either @lines bit AS
DECLARE @from nvarchar(20) = N'Orders', @sql nvarchar(max);
IF @lines = 1 SET @from = N'Lines';
SET @sql = N'SELECT * INTO ##Either FROM dbo.' + @from;
EXEC (@sql);
INSERT INTO dbo.Archive SELECT * FROM ##Either;
GO
CREATE PROCEDURE dbo.Too_Short AS
DECLARE @into nvarchar(7) = N'##Label_Of_All', @sql nvarchar(max);
SET @sql = N'SELECT Name AS What INTO ' + @into + N' FROM dbo.Products';
EXEC (@sql);
INSERT INTO dbo.Audit (What) SELECT * FROM ##Label_Of_All;
GO
CREATE PROCEDURE dbo.ByBars AS
DECLARE @sql nvarchar(max) = N'SELECT Id, Total INTO ##Bars ' || N'FROM dbo.Orders';
SET @sql ||= N' WHERE Total > 0';
EXEC (@sql);
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM ##Bars;
GO
CREATE PROCEDURE dbo.Filled_Up AS
DECLARE @sql char(60) = 'SELECT Name AS What';
SET @sql += ' INTO ##Filled FROM dbo.Products';
EXEC (@sql);
INSERT INTO dbo.Audit (What) SELECT * FROM ##Filled;

-- lineage:
--   dbo.Altered: reads dbo.Customers
--   dbo.Altered: writes dbo.Settings
--   dbo.ByBars: reads dbo.Orders [dynamic]
--   dbo.ByBars: writes dbo.Archive
--   dbo.Either: reads dbo.Lines [dynamic]
--   dbo.Either: reads dbo.Orders [dynamic]
--   dbo.Either: writes dbo.Archive
--   dbo.Filled_Up: writes dbo.Audit
--   dbo.Straight: reads dbo.Orders [dynamic]
--   dbo.Straight: writes dbo.Facts
--   dbo.Too_Short: reads dbo.Products [dynamic]
--   dbo.Too_Short: writes dbo.Audit
--   dbo.Altered: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Altered: dbo.Settings.Value <- dbo.Customers.City
--   dbo.ByBars: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.ByBars: dbo.Archive.Id <~ dbo.Orders.Total (filter)
--   dbo.ByBars: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.ByBars: dbo.Archive.Total <~ dbo.Orders.Total (filter)
--   dbo.Straight: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Straight: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   HW2005: The columns of ##Either are not known, so * cannot be expanded.
--   HW2005: The columns of ##Label_Of_All are not known, so * cannot be expanded.
--   HW2007: The temp table ##Label_Of_All is created by a caller; its columns are not known here.
--   HW2005: The columns of ##Filled are not known, so * cannot be expanded.
--   HW2007: The temp table ##Filled is created by a caller; its columns are not known here.
--   HW2003: None of the sources here has a column Name.
