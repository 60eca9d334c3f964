-- Every argument of COALESCE and ISNULL is content; all but the last also decide. NULLIF gives its first.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Orders)
SELECT COALESCE(c.Name, c.City), NULLIF(c.Id, c.CountryId) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Customers.City (transformation)
--   dbo.Facts.Name <- dbo.Customers.Name (transformation)
--   dbo.Facts.Name <~ dbo.Customers.Name (conditional)
--   dbo.Facts.Orders <- dbo.Customers.Id (transformation)
--   dbo.Facts.Orders <~ dbo.Customers.CountryId (conditional)
