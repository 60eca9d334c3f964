-- DISTINCT leaves the lineage as it is.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT DISTINCT c.Id, c.Name FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
