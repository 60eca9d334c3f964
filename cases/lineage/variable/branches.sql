-- Behind an IF a variable holds what either branch assigned.
-- catalog: sales

CREATE PROCEDURE dbo.P @x int AS
DECLARE @n nvarchar(100);
IF @x = 1 SET @n = (SELECT MAX(c.Name) FROM dbo.Customers AS c);
ELSE SET @n = (SELECT MAX(k.Name) FROM dbo.Countries AS k);
INSERT INTO dbo.Settings (Value) VALUES (@n);

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Countries.Name (aggregation)
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name (aggregation)
