-- A comparison of rows that may be NULL joins where it stands behind ON, and chooses in a CASE: by both sides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Rank)
SELECT c.Id, CASE WHEN EXISTS (SELECT c.Name EXCEPT SELECT s.Name) THEN 1 END
FROM   dbo.Customers AS c
JOIN   stage.Customers AS s ON EXISTS (SELECT c.Id, c.City INTERSECT SELECT s.Id, s.City);

-- lineage:
--   reads dbo.Customers
--   reads stage.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Customers.City (join)
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ stage.Customers.City (join)
--   dbo.Facts.CustomerId <~ stage.Customers.Id (join)
--   dbo.Facts.Rank <~ dbo.Customers.City (join)
--   dbo.Facts.Rank <~ dbo.Customers.Id (join)
--   dbo.Facts.Rank <~ dbo.Customers.Name (conditional)
--   dbo.Facts.Rank <~ stage.Customers.City (join)
--   dbo.Facts.Rank <~ stage.Customers.Id (join)
--   dbo.Facts.Rank <~ stage.Customers.Name (conditional)
