-- A number that a loop counts up is added to, not appended to; as its end is known, so are the names.
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
--   dbo.P: reads stage.Customers_2 [dynamic]
--   dbo.P: reads stage.Customers_3 [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- stage.Customers_1.Name [dynamic]
--   dbo.P: dbo.Facts.Name <- stage.Customers_2.Name [dynamic]
--   dbo.P: dbo.Facts.Name <- stage.Customers_3.Name [dynamic]
