-- The column list of a derived table renames by position, whatever the query called them.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT y.Name, y.Id
FROM   (SELECT c.Id, c.Name FROM dbo.Customers AS c) AS y (Name, Id);

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
