-- FETCH NEXT gives the next row of a list that is known; FETCH LAST, and a list of which rows may be missing, any of them.
-- catalog: sales

CREATE PROCEDURE dbo.Of_Next AS
DECLARE @name sysname;
DECLARE c SCROLL CURSOR FOR SELECT n FROM (VALUES (N'Orders'), (N'Products')) AS l (n);
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Of_Last AS
DECLARE @name sysname;
DECLARE c SCROLL CURSOR FOR SELECT n FROM (VALUES (N'Orders'), (N'Products')) AS l (n);
OPEN c;
FETCH NEXT FROM c INTO @name;
FETCH LAST FROM c INTO @name;
EXEC (N'INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.' + @name);
IF @@FETCH_STATUS <> 0 EXEC (N'INSERT INTO dbo.Audit (What) SELECT Name FROM dbo.Settings');
GO
CREATE PROCEDURE dbo.Of_Some @without sysname AS
DECLARE @name sysname;
CREATE TABLE #list (n sysname);
INSERT INTO #list (n) VALUES (N'Orders'), (N'Products');
DELETE FROM #list WHERE n = @without;
DECLARE c CURSOR FOR SELECT n FROM #list;
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.Of_Last: reads dbo.Orders [dynamic]
--   dbo.Of_Last: reads dbo.Products [dynamic]
--   dbo.Of_Last: reads dbo.Settings [dynamic]
--   dbo.Of_Last: writes dbo.Archive [dynamic]
--   dbo.Of_Last: writes dbo.Audit [dynamic]
--   dbo.Of_Next: reads dbo.Orders [dynamic]
--   dbo.Of_Next: writes dbo.Archive [dynamic]
--   dbo.Of_Some: reads dbo.Orders [dynamic]
--   dbo.Of_Some: reads dbo.Products [dynamic]
--   dbo.Of_Some: writes dbo.Facts [dynamic]
--   dbo.Of_Last: dbo.Archive.CustomerId <- dbo.Orders.Id [dynamic]
--   dbo.Of_Last: dbo.Archive.CustomerId <- dbo.Products.Id [dynamic]
--   dbo.Of_Last: dbo.Audit.What <- dbo.Settings.Name [dynamic]
--   dbo.Of_Next: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Of_Some: dbo.Facts.CustomerId <- dbo.Orders.Id [dynamic]
--   dbo.Of_Some: dbo.Facts.CustomerId <- dbo.Products.Id [dynamic]
