-- BREAK in a text does not leave the loop around it: SQL Server refuses the text.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @i int = 1;
WHILE @i < 3
BEGIN
  EXEC (N'BREAK');
  SET @i += 1;
END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + @i);

-- lineage:
--   dbo.P: reads dbo.Orders_3 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_3.Id [dynamic]
--   HW2014: SQL Server refuses this: BREAK stands in no WHILE; it is RETURN that ends a batch.
