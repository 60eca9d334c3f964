-- What belongs together in a list stays together: no source goes to the target of another.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @target sysname, @source sysname, @sql nvarchar(max);
DECLARE pairs CURSOR FOR SELECT * FROM (VALUES (N'dbo.Archive', N'dbo.Orders'), (N'dbo.Countries', N'dbo.Products')) AS v (target, source);
OPEN pairs;
FETCH NEXT FROM pairs INTO @target, @source;
WHILE @@FETCH_STATUS = 0
BEGIN
  SET @sql = N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source;
  EXEC sp_executesql @sql;
  FETCH NEXT FROM pairs INTO @target, @source;
END;
CLOSE pairs;
DEALLOCATE pairs;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Countries [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Countries.Id <- dbo.Products.Id [dynamic]
