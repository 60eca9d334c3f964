-- A table with two number signs is a temp table too.
-- catalog: sales

SELECT c.Id, c.Name INTO ##shared FROM dbo.Customers AS c;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT s.Id, s.Name FROM ##shared AS s;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
