-- PIVOT behind a join takes the whole of it as its source.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount)
SELECT pv.Name, pv.[1]
FROM   (SELECT c.Name, o.Total, MONTH(o.OrderDate) AS m
        FROM   dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id) AS src
PIVOT  (SUM(src.Total) FOR src.m IN ([1], [2])) AS pv;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Customers.Id (join)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (conditional)
--   dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Facts.Name <~ dbo.Orders.CustomerId (join)
