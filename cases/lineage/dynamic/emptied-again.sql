-- Whatever was in a table, behind DELETE without a condition it holds what is put into it from then on, as it does behind TRUNCATE.
-- catalog: sales

CREATE PROCEDURE dbo.Truncated AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands EXEC dbo.Commands;
TRUNCATE TABLE #commands;
INSERT INTO #commands (Command) VALUES (N'TRUNCATE TABLE dbo.Facts');
SELECT @command = Command FROM #commands;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Deleted AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands EXEC dbo.Commands;
DELETE FROM #commands;
INSERT INTO #commands (Command) VALUES (N'TRUNCATE TABLE dbo.Facts');
SELECT @command = Command FROM #commands;
EXEC (@command);
GO
CREATE PROCEDURE dbo.Thinned AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands EXEC dbo.Commands;
DELETE FROM #commands WHERE Command = N'';
INSERT INTO #commands (Command) VALUES (N'TRUNCATE TABLE dbo.Facts');
SELECT @command = Command FROM #commands;
EXEC (@command);
GO
-- The rows that are gone were statements made by a query; the one behind them is none, and is run once.
CREATE PROCEDURE dbo.OnceAgain AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries;
DELETE FROM #commands;
INSERT INTO #commands (Command) VALUES (N'TRUNCATE TABLE dbo.Audit;');
SELECT @sql += Command FROM #commands;
EXEC (@sql);

-- lineage:
--   dbo.Deleted: calls dbo.Commands
--   dbo.Deleted: writes dbo.Facts [dynamic]
--   dbo.OnceAgain: reads dbo.Countries
--   dbo.OnceAgain: writes dbo.Audit [dynamic]
--   dbo.Thinned: calls dbo.Commands
--   dbo.Truncated: calls dbo.Commands
--   dbo.Truncated: writes dbo.Facts [dynamic]
--   HW3003: What dbo.Commands returns is not known, so the columns it fills have no source.
--   HW3003: What dbo.Commands returns is not known, so the columns it fills have no source.
--   HW3003: What dbo.Commands returns is not known, so the columns it fills have no source.
--   HW3001: This SQL is put together at run time and its text is not known: Command.
