-- A branch that returns goes no further.
-- catalog: sales

CREATE PROCEDURE dbo.P @x int AS
DECLARE @n nvarchar(100) = (SELECT MAX(c.Name) FROM dbo.Customers AS c);
IF @x = 1
BEGIN
    SET @n = (SELECT MAX(k.Name) FROM dbo.Countries AS k);
    RETURN;
END;
INSERT INTO dbo.Settings (Value) VALUES (@n);

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name (aggregation)
