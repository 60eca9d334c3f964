-- Long texts in more ways than are followed, whose optional steps only together lead from the source to the target: the text in which each IF is taken is read, though another has more pieces.
CREATE TABLE dbo.Receipt (Amount money);
GO
CREATE TABLE dbo.Turnover (Amount money);
GO
CREATE TABLE dbo.LoadLog (Step nvarchar(20));
GO
CREATE PROCEDURE dbo.LoadTurnover @load bit, @clean bit, @publish bit, @mode nvarchar(10), @logBegin bit, @logEnd bit, @logMail bit AS
CREATE TABLE #Raw (Amount money);
CREATE TABLE #Clean (Amount money);
DECLARE @sql nvarchar(max) = REPLICATE(N' ', 4000);
IF @logBegin = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''begin''); ';
IF @load = 1 SET @sql += N'INSERT INTO #Raw (Amount) SELECT Amount FROM dbo.Receipt; ';
IF @clean = 1 SET @sql += N'INSERT INTO #Clean (Amount) SELECT Amount FROM #Raw; ';
IF @mode = N'add' PRINT N'rows are added' ELSE IF @mode = N'replace' SET @sql += N'TRUNCATE TABLE #Clean; '
ELSE SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''mode?''); ';
IF @publish = 1 SET @sql += N'INSERT INTO dbo.Turnover (Amount) SELECT Amount FROM #Clean; ';
IF @logEnd = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''end''); ';
IF @logMail = 1 SET @sql += N'INSERT INTO dbo.LoadLog (Step) VALUES (N''mail''); ';
EXEC (@sql);

-- lineage:
--   dbo.LoadTurnover: reads dbo.Receipt [dynamic]
--   dbo.LoadTurnover: writes dbo.LoadLog [dynamic]
--   dbo.LoadTurnover: writes dbo.Turnover [dynamic]
--   dbo.LoadTurnover: dbo.Turnover.Amount <- dbo.Receipt.Amount [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
