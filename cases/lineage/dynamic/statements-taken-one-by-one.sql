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

-- lineage:
--   dbo.Handed_On: reads dbo.Countries
--   dbo.Handed_On: writes dbo.Facts [dynamic]
--   dbo.Left_There: reads dbo.Countries
--   dbo.Left_There: writes dbo.Facts [dynamic]
--   dbo.Handed_On: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Left_There: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
