-- A counter whose end a parameter gives is a pattern, behind the rounds that are sure.
-- catalog: sales

CREATE PROCEDURE dbo.P @last int AS
DECLARE @i int = 1, @sql nvarchar(max);
WHILE @i <= @last
BEGIN
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + CAST(@i AS nvarchar(4));
  EXEC sp_executesql @sql;
  SET @i += 1;
END;

-- lineage:
--   dbo.P: reads dbo.Orders_1 [dynamic]
--   dbo.P: reads dbo.Orders_2 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_1.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_2.Id [dynamic]
--   HW3002: The name dbo.Orders_{@i} is only partly known at run time; no edge is drawn.
