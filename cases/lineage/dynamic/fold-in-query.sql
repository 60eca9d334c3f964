-- Whether a value is among the rows of a query is known where the rows are: it is among none of no rows, and NOT IN a list with NULL holds for nothing.
-- catalog: sales

CREATE PROCEDURE dbo.Taken_Out AS
DECLARE @sql nvarchar(max);
CREATE TABLE #all (Name nvarchar(50));
CREATE TABLE #done (Name nvarchar(50));
INSERT INTO #all (Name) VALUES (N'Orders'), (N'Lines');
INSERT INTO #done (Name) VALUES (N'lines');
DELETE FROM #all WHERE Name IN (SELECT d.Name FROM #done AS d);
SELECT @sql = STRING_AGG(N'TRUNCATE TABLE dbo.' + Name, N';') FROM #all;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Among_None AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Audit';
DECLARE @done TABLE (Name nvarchar(50));
IF N'Orders' NOT IN (SELECT Name FROM @done) SET @sql = N'TRUNCATE TABLE dbo.Orders';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Beside_Null AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Audit';
IF N'Orders' NOT IN (SELECT v.Name FROM (VALUES (N'Lines'), (NULL)) AS v (Name)) SET @sql = N'TRUNCATE TABLE dbo.Orders';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Not_Known AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Audit';
IF N'Orders' IN (SELECT s.Value FROM dbo.Settings AS s) SET @sql = N'TRUNCATE TABLE dbo.Orders';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Some_Known @given nvarchar(50) AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.Audit';
IF N'Orders' IN (SELECT v.Name FROM (VALUES (N'Orders'), (N'Lines')) AS v (Name) WHERE v.Name <> @given) SET @sql = N'TRUNCATE TABLE dbo.Orders';
EXEC (@sql);

-- lineage:
--   dbo.Among_None: writes dbo.Orders [dynamic]
--   dbo.Beside_Null: writes dbo.Audit [dynamic]
--   dbo.Not_Known: reads dbo.Settings
--   dbo.Not_Known: writes dbo.Audit [dynamic]
--   dbo.Not_Known: writes dbo.Orders [dynamic]
--   dbo.Some_Known: writes dbo.Audit [dynamic]
--   dbo.Some_Known: writes dbo.Orders [dynamic]
--   dbo.Taken_Out: writes dbo.Orders [dynamic]
