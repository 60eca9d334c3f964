-- Parameters of sp_executesql carry values in and out.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @n nvarchar(100);
EXEC sp_executesql N'SELECT @out = MAX(Name) FROM dbo.Customers', N'@out nvarchar(100) OUTPUT', @out = @n OUTPUT;
INSERT INTO dbo.Settings (Value) VALUES (@n);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name (aggregation)
