-- A column that two sources have is reported and not guessed.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT Name FROM dbo.Customers AS c JOIN dbo.Countries AS k ON k.Id = c.CountryId;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <~ dbo.Countries.Id (join)
--   dbo.Facts.Name <~ dbo.Customers.CountryId (join)
--   HW2002: The column Name exists in several sources: c, k.
