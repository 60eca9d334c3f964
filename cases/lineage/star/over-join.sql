-- A star over a join spreads its tables in the order of FROM.
-- catalog: sales

SELECT * INTO #wide FROM dbo.Countries AS k JOIN (SELECT Id AS CustomerId, CountryId FROM dbo.Customers) AS c ON c.CountryId = k.Id;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT w.CustomerId, w.Region FROM #wide AS w;

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
