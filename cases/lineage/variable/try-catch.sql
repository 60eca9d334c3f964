-- CATCH may see anything that was held in TRY.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @n nvarchar(100);
BEGIN TRY
    SET @n = (SELECT MAX(c.Name) FROM dbo.Customers AS c);
    SET @n = (SELECT MAX(k.Name) FROM dbo.Countries AS k);
END TRY
BEGIN CATCH
    INSERT INTO dbo.Settings (Value) VALUES (@n);
END CATCH;

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Countries.Name (aggregation)
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name (aggregation)
