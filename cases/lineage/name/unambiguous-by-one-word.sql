-- With another column of only one of the same two sources nothing is ambiguous.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, Region FROM dbo.Customers AS c JOIN dbo.Countries AS k ON k.Id = c.CountryId;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Countries.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Customers.CountryId (join)
--   dbo.Facts.Name <- dbo.Countries.Region
--   dbo.Facts.Name <~ dbo.Countries.Id (join)
--   dbo.Facts.Name <~ dbo.Customers.CountryId (join)
