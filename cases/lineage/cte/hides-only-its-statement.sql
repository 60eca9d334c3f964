-- A CTE hides a table of its name in its own statement only; in the next one the table is meant.
-- catalog: sales

WITH Countries AS (SELECT c.Id, c.City AS Name FROM dbo.Customers AS c)
INSERT INTO dbo.Settings (Name) SELECT k.Name FROM Countries AS k;
INSERT INTO dbo.Settings (Value) SELECT k.Name FROM Countries AS k;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.City
--   dbo.Settings.Value <- dbo.Countries.Name
