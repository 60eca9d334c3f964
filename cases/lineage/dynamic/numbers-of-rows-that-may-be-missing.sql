-- Of rows that may be missing the first has the number that comes next; those behind it, and rows that stand for others, have one that is not known.
CREATE TABLE dbo.Countries (Name sysname);
GO
CREATE PROCEDURE dbo.First_Row @given sysname AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY, Name sysname);
INSERT INTO #t (Name) SELECT v.Name FROM (VALUES (N'a'), (N'b')) AS v (Name) WHERE v.Name <> @given;
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t WHERE Name = N'a';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Second_Row @given sysname AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY, Name sysname);
INSERT INTO #t (Name) SELECT v.Name FROM (VALUES (N'a'), (N'b')) AS v (Name) WHERE v.Name <> @given;
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t WHERE Name = N'b';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Next_Row @given sysname AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY, Name sysname);
INSERT INTO #t (Name) SELECT v.Name FROM (VALUES (N'a')) AS v (Name) WHERE v.Name <> @given;
INSERT INTO #t (Name) VALUES (N'c');
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t WHERE Name = N'c';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Of_Many AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY, Command nvarchar(max));
INSERT INTO #t (Command) SELECT N'DELETE FROM dbo.Regions WHERE Name = N''' + Name + N'''' FROM dbo.Countries;
SELECT @sql = CONCAT(Command, N'; TRUNCATE TABLE dbo.e', Id) FROM #t;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Behind_None AS
DECLARE @sql nvarchar(max);
CREATE TABLE #t (Id int IDENTITY, Name sysname);
INSERT INTO #t (Name) SELECT TOP (0) N'DELETE FROM dbo.Regions WHERE Name = N''' + Name + N'''' FROM dbo.Countries;
INSERT INTO #t (Name) VALUES (N'f');
SELECT @sql = CONCAT(N'TRUNCATE TABLE dbo.', Name, Id) FROM #t;
EXEC (@sql);

-- lineage:
--   dbo.Behind_None: reads dbo.Countries
--   dbo.Behind_None: writes dbo.f1 [dynamic]
--   dbo.First_Row: writes dbo.a1 [dynamic]
--   dbo.Of_Many: reads dbo.Countries
--   dbo.Of_Many: writes dbo.Regions [dynamic]
--   HW3002: The name dbo.b{id} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.c{id} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.e{id} is only partly known at run time; no edge is drawn.
