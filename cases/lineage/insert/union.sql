-- Each branch of a UNION feeds the column at its place.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT c.Id, c.Name FROM dbo.Customers AS c
UNION ALL
SELECT s.Id, s.Name FROM stage.Customers AS s;

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- stage.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <- stage.Customers.Name
