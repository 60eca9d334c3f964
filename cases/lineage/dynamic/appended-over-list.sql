-- SELECT @sql += over a constant list appends a statement for each of its rows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'INSERT INTO dbo.Settings (Name, Value) SELECT Name, ''x'' FROM ' + v.name + N';' FROM (VALUES (N'dbo.Customers'), (N'dbo.Countries')) AS v (name);
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Countries.Name [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
