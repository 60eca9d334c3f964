-- A row that FETCH puts into variables is none of those that the procedure gives back; one that it puts nowhere is.
-- catalog: sales

CREATE PROCEDURE dbo.Into_variables AS
DECLARE @name nvarchar(100);
DECLARE lines CURSOR LOCAL FOR SELECT c.Name FROM dbo.Customers AS c;
OPEN lines;
FETCH NEXT FROM lines INTO @name;
SELECT c.Region FROM dbo.Countries AS c;
GO
CREATE PROCEDURE dbo.To_the_caller AS
DECLARE lines CURSOR LOCAL FOR SELECT c.City FROM dbo.Customers AS c;
OPEN lines;
FETCH NEXT FROM lines;
GO
INSERT INTO dbo.Settings (Name) EXEC dbo.Into_variables;
INSERT INTO dbo.Settings (Value) EXEC dbo.To_the_caller;

-- lineage:
--   calls dbo.Into_variables
--   calls dbo.To_the_caller
--   dbo.Into_variables: reads dbo.Countries
--   dbo.Into_variables: reads dbo.Customers
--   dbo.To_the_caller: reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Countries.Region
--   dbo.Settings.Value <- dbo.Customers.City
