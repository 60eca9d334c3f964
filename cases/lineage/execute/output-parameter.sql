-- An OUTPUT parameter brings back what the callee assigned.
-- catalog: sales

CREATE PROCEDURE dbo.LastName @name nvarchar(100) OUTPUT AS
SELECT @name = MAX(c.Name) FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @n nvarchar(100);
EXEC dbo.LastName @name = @n OUTPUT;
INSERT INTO dbo.Settings (Value) VALUES (@n);

-- lineage:
--   dbo.LastName: reads dbo.Customers
--   dbo.P: calls dbo.LastName
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name (aggregation)
