-- A value that goes in as a parameter comes from where the variable got it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100);
SELECT @name = Name FROM dbo.Customers WHERE Id = 1;
EXEC sp_executesql N'INSERT INTO dbo.Settings (Value) VALUES (@value)', N'@value nvarchar(100)', @name;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Value <- dbo.Customers.Name [dynamic]
--   dbo.P: dbo.Settings.Value <~ dbo.Customers.Id (filter) [dynamic]
