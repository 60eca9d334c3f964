-- A list that is filled without the names of its columns passes over its identity, a likely one where the number of values says so.
-- catalog: sales

CREATE TABLE dbo.Names (Id int IDENTITY, Name sysname);
GO
CREATE PROCEDURE dbo.P01 AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @list TABLE (Id int IDENTITY, Name sysname);
INSERT INTO @list VALUES (N'Orders');
INSERT INTO @list SELECT N'Lines';
SELECT @sql += N'DELETE FROM dbo.' + Name + N';' FROM @list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 AS
DECLARE @sql nvarchar(max) = N'';
SELECT Id, Name INTO #list FROM dbo.Names WHERE 1 = 2;
INSERT INTO #list VALUES (N'Orders');
INSERT INTO #list SELECT N'Lines';
SELECT @sql += N'DELETE FROM dbo.' + Name + N';' FROM #list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 AS
DECLARE @sql nvarchar(max) = N'';
SELECT TOP (0) Id + 0 AS Id, Name INTO #list FROM dbo.Names;
INSERT INTO #list (Id, Name) SELECT n.Id, n.Name FROM dbo.Names AS n WHERE 1 = 2;
INSERT INTO #list VALUES (1, N'Orders');
INSERT INTO #list SELECT 2, N'Lines';
SELECT @sql += N'DELETE FROM dbo.' + Name + N';' FROM #list;
EXEC (@sql);

-- lineage:
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P01: writes dbo.Orders [dynamic]
--   dbo.P02: reads dbo.Names
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Orders [dynamic]
--   dbo.P03: reads dbo.Names
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Orders [dynamic]
