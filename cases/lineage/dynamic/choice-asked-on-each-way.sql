-- A choice is made on each way anew: what is taken for true on one way is taken for true there alone.
-- catalog: sales

CREATE PROCEDURE dbo.P @short bit, @mode int AS
DECLARE @target nvarchar(50), @source nvarchar(50), @column nvarchar(50) = N'Total';
IF @short = 1 SET @column = N'Id';
SET @target = CASE WHEN @mode = 1 THEN N'Archive' ELSE N'Facts' END;
SET @source = CASE WHEN @mode = 1 THEN @column + N' FROM dbo.Orders' ELSE N'CustomerId FROM dbo.Archive' END;
IF @mode = 1 EXEC (N'INSERT INTO dbo.' + @target + N' (' + @column + N') SELECT ' + @source);
ELSE EXEC (N'INSERT INTO dbo.' + @target + N' (CustomerId) SELECT ' + @source);

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.CustomerId [dynamic]
