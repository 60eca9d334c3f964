-- CAST changes a value, COLLATE and parentheses do not.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT CAST(c.Name AS int), (c.City COLLATE Latin1_General_BIN) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Name (transformation)
--   dbo.Facts.Name <- dbo.Customers.City
