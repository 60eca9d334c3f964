-- In a loop a value reaches what stands before it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @a nvarchar(100), @b nvarchar(100), @i int = 0;
WHILE @i < 3
BEGIN
    INSERT INTO dbo.Settings (Value) VALUES (@b);
    SET @b = @a;
    SET @a = (SELECT MAX(c.Name) FROM dbo.Customers AS c);
    SET @i += 1;
END;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name (aggregation)
