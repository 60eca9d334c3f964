-- Of the statements that a query put into a temp table, DELETE by what they are takes all of a kind.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max), Kind char(1));
INSERT INTO #commands (Command, Kind) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')', 'F' FROM dbo.Countries;
INSERT INTO #commands (Command, Kind) SELECT N'INSERT INTO dbo.Audit (What) VALUES (N''' + Name + N''')', 'A' FROM dbo.Countries;
DELETE FROM #commands WHERE Kind = 'F';
SELECT @command = Command FROM #commands;
EXEC (@command);

-- lineage:
--   dbo.Load: reads dbo.Countries
--   dbo.Load: writes dbo.Audit [dynamic]
--   dbo.Load: dbo.Audit.What <- dbo.Countries.Name (transformation) [dynamic]
