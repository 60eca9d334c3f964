-- A column of the same select list cannot be named in it: SQL Server refuses, the flow is followed and the diagnostic says so.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT c.Name + c.City AS Place, Place + c.Note
FROM (SELECT Name, City, N'' AS Note FROM dbo.Customers) AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.City (transformation)
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Value <- dbo.Customers.City (transformation)
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
--   HW2003: None of the sources here has a column Place.
