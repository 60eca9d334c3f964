-- Long texts in more ways than are followed, one of whose options empties the temp table again: the text without any option is read too.
CREATE TABLE dbo.Receipt (Amount money);
GO
CREATE TABLE dbo.Turnover (Amount money);
GO
CREATE TABLE dbo.LoadLog (Step nvarchar(20));
GO
CREATE PROCEDURE dbo.LoadTurnover @dryRun bit, @logBegin bit, @logLoad bit, @logCheck bit, @logPublish bit, @logEnd bit, @logMail bit AS
CREATE TABLE #Raw (Amount money);
DECLARE @sql nvarchar(max) = REPLICATE(N' ', 4000) + N'INSERT INTO #Raw (Amount) SELECT Amount FROM dbo.Receipt; ';
IF @dryRun = 1 SET @sql += N'TRUNCATE TABLE #Raw; ';
IF @logBegin = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''begin''); ';
IF @logLoad = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''load''); ';
IF @logCheck = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''check''); ';
IF @logPublish = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''publish''); ';
IF @logEnd = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''end''); ';
IF @logMail = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''mail''); ';
EXEC (@sql + N'INSERT INTO dbo.Turnover (Amount) SELECT Amount FROM #Raw;');

-- lineage:
--   dbo.LoadTurnover: reads dbo.Receipt [dynamic]
--   dbo.LoadTurnover: writes dbo.LoadLog [dynamic]
--   dbo.LoadTurnover: writes dbo.Turnover [dynamic]
--   dbo.LoadTurnover: dbo.Turnover.Amount <- dbo.Receipt.Amount [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
