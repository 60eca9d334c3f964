-- Two functions of one name in two schemas are two functions.
-- catalog: sales

CREATE FUNCTION stage.Clean (@x nvarchar(100)) RETURNS nvarchar(100) AS BEGIN RETURN TRIM(@x); END;
GO
CREATE FUNCTION dbo.Clean (@x nvarchar(100)) RETURNS nvarchar(100) AS BEGIN RETURN UPPER(@x); END;
GO
INSERT INTO dbo.Customers (Name, City) SELECT stage.Clean(s.Name), dbo.Clean(s.City) FROM stage.Customers AS s;

-- lineage:
--   reads dbo.Clean
--   reads stage.Clean
--   reads stage.Customers
--   writes dbo.Customers
--   dbo.Customers.City <- stage.Customers.City (transformation)
--   dbo.Customers.Name <- stage.Customers.Name (transformation)
