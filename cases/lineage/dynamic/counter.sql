-- A number that a loop counts up is added to, not appended to: of the names only the first is known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1, @sql nvarchar(max);
WHILE @i <= 3
BEGIN
  SET @sql = N'INSERT INTO dbo.Facts (Name) SELECT Name FROM stage.Customers_' + CAST(@i AS nvarchar(10));
  EXEC (@sql);
  SET @i = @i + 1;
END;

-- lineage:
--   dbo.P: reads stage.Customers_1 [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- stage.Customers_1.Name [dynamic]
--   HW3002: The name stage.Customers_{@i + 1} is only partly known at run time; no edge is drawn.
