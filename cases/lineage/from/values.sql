-- VALUES as a table carries what its rows carry.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT v.n
FROM   dbo.Customers AS c
CROSS APPLY (VALUES (c.Name), (c.City)) AS v (n);

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Customers.City
--   dbo.Facts.Name <- dbo.Customers.Name
