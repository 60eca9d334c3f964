-- Behind DELETE without a condition the statements that a query put into a temp table are gone; behind one with a condition some may be left.
-- catalog: sales

CREATE PROCEDURE dbo.Emptied AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Id int IDENTITY, Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
DELETE FROM #commands;
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Audit (What) VALUES (N''' + Name + N''')' FROM dbo.Countries;
SELECT TOP (1) @command = Command FROM #commands;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Thinned AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Id int IDENTITY, Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
DELETE FROM #commands WHERE Id > 1;
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Audit (What) VALUES (N''' + Name + N''')' FROM dbo.Countries;
SELECT TOP (1) @command = Command FROM #commands;
EXEC (@command);

-- lineage:
--   dbo.Emptied: reads dbo.Countries
--   dbo.Emptied: writes dbo.Audit [dynamic]
--   dbo.Thinned: reads dbo.Countries
--   dbo.Thinned: writes dbo.Audit [dynamic]
--   dbo.Thinned: writes dbo.Facts [dynamic]
--   dbo.Emptied: dbo.Audit.What <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Thinned: dbo.Audit.What <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Thinned: dbo.Facts.Name <- dbo.Countries.Name (transformation) [dynamic]
