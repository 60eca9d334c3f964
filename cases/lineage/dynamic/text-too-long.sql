-- A text of more than a million letters is not followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @filler nvarchar(max) = SPACE(4000), @sql nvarchar(max), @i int = 0;
SET @sql = N'DELETE FROM dbo.Lines ' + @filler + N' WHERE Qty = 0';
EXEC (@sql);
WHILE @i < 8
BEGIN
  SET @filler += @filler;
  SET @i += 1;
END;
SET @sql = N'DELETE FROM dbo.Orders ' + @filler + N' WHERE Id = 0';
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: a text too long to follow.
