-- Rows of a list of constants are deleted and updated by an alias of it as well as by its name; where another table stands beside it, which ones is not known.
-- catalog: sales

CREATE PROCEDURE dbo.Deleted_By_Alias AS
DECLARE @name nvarchar(50), @sql nvarchar(max);
CREATE TABLE #list (Name nvarchar(50), Place int);
INSERT INTO #list (Name, Place) VALUES (N'Orders', 1), (N'Lines', 2);
DELETE l FROM #list AS l WHERE l.Place > 1;
SELECT TOP (1) @name = Name FROM #list ORDER BY Place DESC;
SET @sql = N'TRUNCATE TABLE dbo.' + QUOTENAME(@name);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_By_Name AS
DECLARE @name nvarchar(50), @sql nvarchar(max);
DECLARE @list TABLE (Name nvarchar(50), Place int);
INSERT INTO @list (Name, Place) VALUES (N'Orders', 1), (N'Lines', 2);
DELETE @list FROM @list AS l WHERE l.Place > 1;
SELECT TOP (1) @name = Name FROM @list ORDER BY Place DESC;
SET @sql = N'TRUNCATE TABLE dbo.' + QUOTENAME(@name);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_By_Alias AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (Name nvarchar(50), Place int);
INSERT INTO #list (Name, Place) VALUES (N'Orders', 1), (N'Lines', 2);
UPDATE l SET l.Name = N'Products' FROM #list AS l WHERE l.Place = 2;
SELECT @sql = STRING_AGG(N'TRUNCATE TABLE dbo.' + Name, N';') FROM #list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Beside_Another AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (Name nvarchar(50), Place int);
INSERT INTO #list (Name, Place) VALUES (N'Orders', 1), (N'Lines', 2);
UPDATE l SET l.Name = s.Value FROM #list AS l JOIN dbo.Settings AS s ON s.Name = l.Name;
SELECT @sql = STRING_AGG(N'TRUNCATE TABLE dbo.' + Name, N';') FROM #list;
EXEC (@sql);

-- lineage:
--   dbo.Beside_Another: reads dbo.Settings
--   dbo.Deleted_By_Alias: writes dbo.Orders [dynamic]
--   dbo.Deleted_By_Name: writes dbo.Orders [dynamic]
--   dbo.Updated_By_Alias: writes dbo.Orders [dynamic]
--   dbo.Updated_By_Alias: writes dbo.Products [dynamic]
--   HW3002: The name dbo.{s.Value} is only partly known at run time; no edge is drawn.
