-- What a round assigns behind its BREAK reaches the BREAK of the next round only.
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
DECLARE @name nvarchar(100), @other nvarchar(100);
SELECT @name = c.Name FROM dbo.Customers AS c;
WHILE 1 = 1
BEGIN
    SET @other = @name;
    IF @n > 3 BREAK;
    SELECT @name = p.Name, @other = p.Name FROM dbo.Products AS p;
    SET @other = NULL;
    SET @n += 1;
END;
INSERT INTO dbo.Settings (Name, Value) VALUES (@name, @other);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Name <- dbo.Products.Name
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Value <- dbo.Products.Name
