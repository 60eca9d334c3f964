-- CASE, IIF, ISNULL and COALESCE of constants can come out as each of their results.
-- catalog: sales
CREATE PROCEDURE dbo.Choose @which int, @given nvarchar(100) AS
BEGIN
  DECLARE @sql nvarchar(max) = N'DELETE FROM ' + CASE @which WHEN 1 THEN N'dbo.Orders' WHEN 2 THEN N'dbo.Lines' ELSE N'dbo.Archive' END;
  EXEC (@sql);
  SET @sql = N'TRUNCATE TABLE ' + IIF(@which = 1, N'dbo.Facts', N'dbo.Totals');
  EXEC (@sql);
  SET @sql = N'DELETE FROM ' + ISNULL(NULL, N'dbo.Products') + N';DELETE FROM ' + COALESCE(NULL, N'dbo.Countries', N'dbo.Never');
  EXEC (@sql);
END;

-- lineage:
--   dbo.Choose: writes dbo.Archive [dynamic]
--   dbo.Choose: writes dbo.Countries [dynamic]
--   dbo.Choose: writes dbo.Facts [dynamic]
--   dbo.Choose: writes dbo.Lines [dynamic]
--   dbo.Choose: writes dbo.Orders [dynamic]
--   dbo.Choose: writes dbo.Products [dynamic]
--   dbo.Choose: writes dbo.Totals [dynamic]
