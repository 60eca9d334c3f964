-- ORDER BY by a name that two columns of the select list have is reported and not guessed: of two tables, of one, or changed; the same column twice is no question.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Orders, Amount)
SELECT TOP (10) c.Name AS Wanted, c.Id, k.Name AS Wanted
FROM dbo.Customers AS c JOIN dbo.Countries AS k ON k.Id = c.CountryId
ORDER BY Wanted;
GO
INSERT INTO dbo.Audit (OldValue, NewValue)
SELECT TOP (10) Name AS Wanted, City AS Wanted FROM dbo.Customers ORDER BY Wanted;
GO
INSERT INTO dbo.Settings (Name, Value)
SELECT TOP (10) UPPER(Name) AS Wanted, LOWER(Name) AS Wanted FROM dbo.Customers ORDER BY Wanted;
GO
INSERT INTO stage.Customers (Name, City)
SELECT TOP (10) Name, Name FROM dbo.Customers ORDER BY Name;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Audit
--   writes dbo.Facts
--   writes dbo.Settings
--   writes stage.Customers
--   dbo.Audit.NewValue <- dbo.Customers.City
--   dbo.Audit.OldValue <- dbo.Customers.Name
--   dbo.Facts.Amount <- dbo.Countries.Name
--   dbo.Facts.Amount <~ dbo.Countries.Id (join)
--   dbo.Facts.Amount <~ dbo.Customers.CountryId (join)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Countries.Id (join)
--   dbo.Facts.Name <~ dbo.Customers.CountryId (join)
--   dbo.Facts.Orders <- dbo.Customers.Id
--   dbo.Facts.Orders <~ dbo.Countries.Id (join)
--   dbo.Facts.Orders <~ dbo.Customers.CountryId (join)
--   dbo.Settings.Name <- dbo.Customers.Name (transformation)
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
--   stage.Customers.City <- dbo.Customers.Name
--   stage.Customers.City <~ dbo.Customers.Name (sort)
--   stage.Customers.Name <- dbo.Customers.Name
--   stage.Customers.Name <~ dbo.Customers.Name (sort)
--   HW2002: The column Wanted exists in several sources: columns 1, 3 of the select list.
--   HW2002: The column Wanted exists in several sources: columns 1, 2 of the select list.
--   HW2002: The column Wanted exists in several sources: columns 1, 2 of the select list.
