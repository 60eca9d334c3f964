-- Assigned again, a variable no longer holds what it held.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @n nvarchar(100) = (SELECT MAX(c.Name) FROM dbo.Customers AS c);
SET @n = (SELECT MAX(k.Name) FROM dbo.Countries AS k);
INSERT INTO dbo.Settings (Value) VALUES (@n);

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Countries.Name (aggregation)
