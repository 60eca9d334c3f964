-- Of a union in a derived table the names are those of the first branch, the values those of both.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT u.Id, u.Label
FROM   (SELECT Id, Name AS Label FROM dbo.Customers
        UNION ALL
        SELECT CustomerId, Note FROM dbo.Orders) AS u;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <- dbo.Orders.Note
