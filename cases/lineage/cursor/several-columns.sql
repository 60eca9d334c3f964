-- FETCH fills its variables by position; one too many is filled by nothing, and told.
-- catalog: sales

DECLARE @name nvarchar(100), @city nvarchar(50), @none int;
DECLARE people CURSOR FOR
WITH here AS (SELECT c.Name, c.City FROM dbo.Customers AS c)
SELECT h.City, h.Name FROM here AS h;
OPEN people;
FETCH NEXT FROM people INTO @city, @name, @none;
INSERT INTO dbo.Audit (What, OldValue, NewValue) VALUES (@name, @city, @none);

-- lineage:
--   reads dbo.Customers
--   writes dbo.Audit
--   dbo.Audit.OldValue <- dbo.Customers.City
--   dbo.Audit.What <- dbo.Customers.Name
--   HW2014: SQL Server refuses this: FETCH fills 3 variables and the cursor has 2 columns.
