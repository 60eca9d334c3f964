-- DECLARE without a value leaves in the next round of a loop what the variable held in the one before.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1;
WHILE @i < 3
BEGIN
  DECLARE @sql nvarchar(max);
  SET @sql = ISNULL(@sql, N'') + N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + CAST(@i AS nvarchar(5)) + N';';
  SET @i += 1;
END;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders_1 [dynamic]
--   dbo.P: reads dbo.Orders_2 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_1.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_2.Id [dynamic]
