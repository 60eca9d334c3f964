-- A column that two sources have is ambiguous: a diagnostic, and no edge.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, Name FROM dbo.Customers AS c JOIN dbo.Countries AS k ON k.Id = c.CountryId;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Countries.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Customers.CountryId (join)
--   dbo.Facts.Name <~ dbo.Countries.Id (join)
--   dbo.Facts.Name <~ dbo.Customers.CountryId (join)
--   HW2002: The column Name exists in several sources: c, k.
