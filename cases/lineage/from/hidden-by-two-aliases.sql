-- A table that two aliases hide, called by its own name, may be either: nothing is guessed.
-- catalog: sales

INSERT INTO dbo.Settings (Name)
SELECT Customers.Name FROM dbo.Customers AS a JOIN dbo.Customers AS b ON b.Id = a.Id;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <~ dbo.Customers.Id (join)
--   HW2004: The alias or table Customers is not a source of this statement.
