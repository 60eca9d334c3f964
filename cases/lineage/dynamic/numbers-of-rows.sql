-- An identity goes on counting behind DELETE and begins again behind TRUNCATE; behind rows that nobody counted it is not known.
CREATE PROCEDURE dbo.Truncated AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY(10, 5), Name sysname);
INSERT INTO #t (Name) VALUES (N'a'), (N'b');
TRUNCATE TABLE #t;
INSERT INTO #t (Name) VALUES (N'c'), (N'd');
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t WHERE Name = N'd';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY(10, 5), Name sysname);
INSERT INTO #t (Name) VALUES (N'a'), (N'b');
DELETE FROM #t;
INSERT INTO #t (Name) VALUES (N'c'), (N'd');
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t WHERE Name = N'd';
EXEC (@sql);
GO
CREATE TABLE dbo.Countries (Name sysname);
GO
CREATE PROCEDURE dbo.Uncounted AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY, Name nvarchar(max));
INSERT INTO #t (Name) SELECT N'DELETE FROM dbo.Regions WHERE Name = N''' + Name + N'''' FROM dbo.Countries;
DELETE FROM #t;
INSERT INTO #t (Name) VALUES (N'd');
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t;
EXEC (@sql);

-- lineage:
--   dbo.Deleted: writes dbo.d25 [dynamic]
--   dbo.Truncated: writes dbo.d15 [dynamic]
--   dbo.Uncounted: reads dbo.Countries
--   HW3002: The name dbo.d{id} is only partly known at run time; no edge is drawn.
