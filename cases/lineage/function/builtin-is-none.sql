-- Built-in functions are no objects, whatever their case; a function of the same name in a schema is one.
-- catalog: sales

CREATE FUNCTION dbo.Left1 (@x nvarchar(100)) RETURNS nvarchar(1) AS BEGIN RETURN LEFT(@x, 1); END;
GO
INSERT INTO dbo.Settings (Name, Value) SELECT LEFT(c.Name, 1), dbo.Left1(c.City) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Left1
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Value <- dbo.Customers.City (transformation)
