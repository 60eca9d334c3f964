-- A loop whose condition may be false at once: behind it stands what was held before as well.
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
DECLARE @name nvarchar(100);
SELECT @name = c.Name FROM dbo.Customers AS c;
WHILE @n > 1
BEGIN
    INSERT INTO dbo.Facts (Name) VALUES (@name);
    SELECT @name = p.Name FROM dbo.Products AS p;
    BREAK;
END;
INSERT INTO dbo.Settings (Name) VALUES (@name);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Name <- dbo.Products.Name
