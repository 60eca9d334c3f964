-- Without a column list a derived table keeps the names of its query.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT y.Id, y.Name
FROM   (SELECT c.Id, c.Name FROM dbo.Customers AS c) AS y;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
