-- A table variable that a loop declares keeps its rows from round to round.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1, @sql nvarchar(max) = N'';
WHILE @i < 3
BEGIN
  DECLARE @list TABLE (n sysname);
  INSERT INTO @list (n) VALUES (N'Orders_' + CAST(@i AS nvarchar(5)));
  SET @i += 1;
END;
SELECT @sql += N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + n + N';' FROM @list;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders_1 [dynamic]
--   dbo.P: reads dbo.Orders_2 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_1.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_2.Id [dynamic]
