-- A text that loops in loops put together is read as far as a few rounds make it.
-- catalog: sales

CREATE PROCEDURE dbo.P @rows int, @columns int AS
DECLARE @i int = 0, @j int = 0, @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Name) SELECT Name FROM stage.Customers WHERE 1 = 0';
WHILE @i < @rows
BEGIN
  SET @sql += N' OR (1 = 1';
  WHILE @j < @columns
  BEGIN
    SET @sql += N' AND Id <> 1';
    IF @j = 2 SET @sql += N' AND Id <> 2';
    SET @j += 1;
  END;
  SET @sql += N')';
  SET @i += 1;
END;
EXEC (@sql);

-- lineage:
--   dbo.P: reads stage.Customers [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- stage.Customers.Name [dynamic]
--   dbo.P: dbo.Facts.Name <~ stage.Customers.Id (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often @sql is repeated.
