-- NOT IN of no rows holds of NULL too: the text that stands behind it runs.
-- catalog: sales

CREATE PROCEDURE dbo.Load @mode nvarchar(10) AS
DECLARE @known TABLE (Mode nvarchar(10));
DECLARE @target sysname = N'Sales';
IF @mode IS NULL
BEGIN
  IF @mode NOT IN (SELECT k.Mode FROM @known AS k) SET @target = N'Stock';
  DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + @target + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
  EXEC (@sql);
END

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Stock [dynamic]
--   dbo.Load: dbo.Stock.Total <- dbo.Orders.Total [dynamic]
