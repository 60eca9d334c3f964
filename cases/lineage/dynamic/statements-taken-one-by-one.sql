-- Of the statements that a query put into a temp table DELETE TOP (1) takes one, and others of its kind are left; OUTPUT hands on one of those that the condition takes.
-- catalog: sales

CREATE PROCEDURE dbo.Left_There AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
DELETE TOP (1) FROM #commands;
SELECT TOP (1) @command = Command FROM #commands;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Handed_On AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max), Kind char(1));
DECLARE @now TABLE (Command nvarchar(max));
INSERT INTO #commands (Command, Kind) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')', 'F' FROM dbo.Countries;
INSERT INTO #commands (Command, Kind) SELECT N'INSERT INTO dbo.Audit (What) VALUES (N''' + Name + N''')', 'A' FROM dbo.Countries;
DELETE TOP (1) FROM #commands OUTPUT deleted.Command INTO @now WHERE Kind = 'F';
SELECT @command = Command FROM @now;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Copied_Before AS
DECLARE @command nvarchar(max);
CREATE TABLE #all (Command nvarchar(max));
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #all (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
INSERT INTO #commands (Command) SELECT Command FROM #all;
DELETE TOP (1) FROM #commands;
SELECT TOP (1) @command = Command FROM #commands;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Before_Another AS
DECLARE @command nvarchar(max) = N'';
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''');' FROM dbo.Countries;
INSERT INTO #commands (Command) VALUES (N'TRUNCATE TABLE dbo.Audit;');
DELETE TOP (1) FROM #commands;
SELECT @command = Command FROM #commands;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Handed_On_And_Left AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max));
DECLARE @now TABLE (Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
DELETE FROM #commands OUTPUT deleted.Command INTO @now;
DELETE TOP (1) FROM @now;
SELECT @command = Command FROM @now;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Handed_On_To_Others AS
DECLARE @command nvarchar(max);
CREATE TABLE #last (Command nvarchar(max));
DECLARE @now TABLE (Command nvarchar(max));
INSERT INTO @now (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
INSERT INTO #last (Command) VALUES (N'TRUNCATE TABLE dbo.Audit;');
DELETE FROM #last OUTPUT deleted.Command INTO @now;
DELETE TOP (1) FROM @now;
SELECT @command = Command FROM @now;
EXEC (@command);

-- lineage:
--   dbo.Before_Another: reads dbo.Countries
--   dbo.Before_Another: writes dbo.Audit [dynamic]
--   dbo.Before_Another: writes dbo.Facts [dynamic]
--   dbo.Copied_Before: reads dbo.Countries
--   dbo.Copied_Before: writes dbo.Facts [dynamic]
--   dbo.Handed_On: reads dbo.Countries
--   dbo.Handed_On: writes dbo.Facts [dynamic]
--   dbo.Handed_On_And_Left: reads dbo.Countries
--   dbo.Handed_On_And_Left: writes dbo.Facts [dynamic]
--   dbo.Handed_On_To_Others: reads dbo.Countries
--   dbo.Handed_On_To_Others: writes dbo.Audit [dynamic]
--   dbo.Handed_On_To_Others: writes dbo.Facts [dynamic]
--   dbo.Left_There: reads dbo.Countries
--   dbo.Left_There: writes dbo.Facts [dynamic]
--   dbo.Before_Another: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Copied_Before: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Handed_On: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Handed_On_And_Left: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Handed_On_To_Others: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Left_There: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
