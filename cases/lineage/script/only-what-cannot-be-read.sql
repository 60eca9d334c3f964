-- Of a script in which nothing can be read it is said what cannot.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId SELECT c.Id FROM dbo.Customers AS c;

-- lineage:
--   HW1001: Expected ) here, found SELECT.
