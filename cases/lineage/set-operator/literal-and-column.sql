-- A literal in one branch gives nothing, the column of the other does.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT 0, N'none'
UNION ALL
SELECT c.Id, c.Name FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
