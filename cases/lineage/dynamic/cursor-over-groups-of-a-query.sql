-- A cursor over groups of what a query put into a temp table may find none.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
DECLARE @command nvarchar(max);
CREATE TABLE #commands (Command nvarchar(max));
INSERT INTO #commands (Command) SELECT N'TRUNCATE TABLE dbo.Audit' FROM dbo.Countries;
DECLARE commands CURSOR LOCAL FOR SELECT Command FROM #commands GROUP BY Command;
OPEN commands;
FETCH NEXT FROM commands INTO @command;
IF @@FETCH_STATUS <> 0 SET @command = N'TRUNCATE TABLE dbo.Facts';
EXEC (@command);

-- lineage:
--   dbo.Load: reads dbo.Countries
--   dbo.Load: writes dbo.Audit [dynamic]
--   dbo.Load: writes dbo.Facts [dynamic]
