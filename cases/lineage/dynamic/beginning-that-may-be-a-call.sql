-- What stands before the first statement of a text and is not known may be a call that fills a temp table: the message names it as the script does.
CREATE TABLE dbo.Turnover (Amount money);
GO
CREATE PROCEDURE dbo.LoadTurnover @prologue nvarchar(200) AS
CREATE TABLE #Raw (Amount money);
DECLARE @sql nvarchar(max) = @prologue;
SET @sql += N'INSERT INTO dbo.Turnover (Amount) SELECT Amount FROM #Raw;';
EXEC (@sql);

-- lineage:
--   dbo.LoadTurnover: writes dbo.Turnover [dynamic]
--   HW3002: The name {@prologue} is only partly known at run time; no edge is drawn.
--   HW3003: What {@prologue} returns is not known, so the columns it fills have no source.
