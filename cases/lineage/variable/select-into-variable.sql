-- A value passes through a scalar variable.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @n nvarchar(100);
SELECT @n = c.Name FROM dbo.Customers AS c WHERE c.Id = 1;
INSERT INTO dbo.Settings (Name, Value) VALUES (N'name', @n);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name
--   dbo.P: dbo.Settings.Value <~ dbo.Customers.Id (filter)
