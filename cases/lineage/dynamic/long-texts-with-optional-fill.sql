-- Long texts in few ways: one is read that has an optional step and lacks another, which would undo it.
CREATE TABLE dbo.Receipt (Amount money);
GO
CREATE TABLE dbo.Turnover (Amount money);
GO
CREATE TABLE dbo.LoadLog (Step nvarchar(20));
GO
CREATE PROCEDURE dbo.LoadTurnover @load bit, @dryRun bit, @logBegin bit, @logEnd bit, @logMail bit AS
CREATE TABLE #Raw (Amount money);
DECLARE @sql nvarchar(max) = REPLICATE(N' ', 4000);
IF @logBegin = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''begin''); ';
IF @load = 1 SET @sql += N'INSERT INTO #Raw (Amount) SELECT Amount FROM dbo.Receipt; ';
IF @dryRun = 1 SET @sql += N'TRUNCATE TABLE #Raw; ';
IF @logEnd = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''end''); ';
IF @logMail = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''mail''); ';
EXEC (@sql + N'INSERT INTO dbo.Turnover (Amount) SELECT Amount FROM #Raw;');

-- lineage:
--   dbo.LoadTurnover: reads dbo.Receipt [dynamic]
--   dbo.LoadTurnover: writes dbo.LoadLog [dynamic]
--   dbo.LoadTurnover: writes dbo.Turnover [dynamic]
--   dbo.LoadTurnover: dbo.Turnover.Amount <- dbo.Receipt.Amount [dynamic]
