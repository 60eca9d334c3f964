-- A table called by the name that its alias hides is an error for SQL Server, but it is plain which one is meant.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT Customers.Name, Customers.City FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.Name
--   dbo.Settings.Value <- dbo.Customers.City
--   HW2004: The alias or table Customers is not a source of this statement.
--   HW2004: The alias or table Customers is not a source of this statement.
