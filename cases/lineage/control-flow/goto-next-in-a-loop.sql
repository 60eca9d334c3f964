-- A label at the end of a loop's body: what the GOTO jumps over is not held there, what went round is.
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
DECLARE @name nvarchar(100), @kept nvarchar(100);
WHILE @n > 0
BEGIN
    SET @kept = NULL;
    SELECT @name = c.Name FROM dbo.Customers AS c;
    IF @n = 3 GOTO next;
    SET @kept = @name;
    SELECT @name = p.Name FROM dbo.Products AS p;
    INSERT INTO dbo.Facts (Name) VALUES (@name);
next:
    INSERT INTO dbo.Settings (Name) VALUES (@kept);
    SET @n -= 1;
END;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Facts.Name <- dbo.Products.Name
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
