-- CATCH that goes back to try again: the second time tries with what CATCH assigned; behind both stands that alone.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100), @tries int = 0;
SELECT @name = c.Name FROM dbo.Customers AS c;
again:
BEGIN TRY
    INSERT INTO dbo.Facts (Name) VALUES (@name);
    RETURN;
END TRY
BEGIN CATCH
    SET @tries += 1;
    SELECT @name = p.Name FROM dbo.Products AS p;
    IF @tries < 3 GOTO again;
END CATCH;
INSERT INTO dbo.Settings (Name) VALUES (@name);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Facts.Name <- dbo.Products.Name
--   dbo.P: dbo.Settings.Name <- dbo.Products.Name
