-- ORDER BY (SELECT NULL) orders by nothing.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Rank)
SELECT c.Id, ROW_NUMBER() OVER (ORDER BY (SELECT NULL)) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
